import { html, nothing, type TemplateResult } from 'lit-html';
import { changeWords, toldWords } from '../../i18n/change-words';
import type { FullWords } from '../../i18n/words';
import type { RecordChange, RecordKind } from '../../model/changes/change';

const MOST_RECORDS = 200;
const MOST_FIELDS = 30;

/** How it is called that a record came, went or changed. */
export type Sides = Readonly<Record<RecordChange['how'], string>>;

/** Changes by the kind of record; `leadTo` gives what opens a record, or null where nothing does. */
export function changeList(
  words: FullWords,
  changes: readonly RecordChange[],
  sides: Sides,
  leadTo: (change: RecordChange) => (() => void) | null,
): TemplateResult {
  const { t, plural } = words;
  const shown = changes.slice(0, MOST_RECORDS);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return html`
    <p>${t.recordsChanged(plural, changes.length)}</p>
    ${kinds.map(kindList)}
    ${more(changes.length - shown.length)}
  `;

  function kindList(kind: RecordKind) {
    return html`<h4>${t.recordKind[kind]}</h4>
      <ul class="changes">
        ${shown.filter((change) => change.kind === kind).map(item)}
      </ul>`;
  }

  function item(change: RecordChange) {
    const open = leadTo(change);
    const name = toldWords(words, change.name);
    const lines = change.fields.slice(0, MOST_FIELDS);
    return html`<li data-change=${change.how} data-record=${change.id}>
      <span class="change-how">${sides[change.how]}</span>
      ${open ? html`<button type="button" @click=${open}>${name}</button>` : html`<span>${name}</span>`}
      ${
        lines.length === 0
          ? nothing
          : html`<ul>${lines.map((field) => html`<li>${changeWords(words, field)}</li>`)}</ul>
              ${more(change.fields.length - lines.length)}`
      }
    </li>`;
  }

  function more(count: number) {
    return count > 0 ? html`<p>${t.moreChanges(count)}</p>` : nothing;
  }
}
