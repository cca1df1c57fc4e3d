import { effect } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { icon } from '../../dom/icon';
import { countWords } from '../../i18n/count-words';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import { countStatuses, STATUSES, type StatusCounts } from '../../model/status';
import type { Store } from '../../state/store';
import type { Colouring } from './colouring';

/** What the colours show, what they mean, and how many countries have each on the cursor's day. */
export function mountLegend(
  root: HTMLElement,
  store: Store,
  words: Words,
  hasDisputed: () => boolean,
  { coat, legend, failed, retry }: Colouring,
): () => void {
  const { t } = words;
  const toggle = () => root.toggleAttribute('data-open');
  render(
    html`<label class="legend-choice"><span>${t.coloursShow}</span>${colourSelect(store, words)}</label>
      <div class="legend-head">
        <div><p class="legend-day"></p><p class="legend-sum"></p></div>
        <button type="button" class="icon-button" aria-label=${t.legend} aria-controls="legend-more"
          aria-expanded="false" @click=${({ currentTarget }: Event) => {
            (currentTarget as Element).setAttribute('aria-expanded', String(toggle()));
          }}>${icon('up')}</button>
      </div>
      <div class="legend-more" id="legend-more"></div>`,
    root,
  );
  const [select, day, sum, more] = ['select', '.legend-day', '.legend-sum', '.legend-more'].map(
    (part) => root.querySelector(part),
  ) as [HTMLSelectElement, HTMLElement, HTMLElement, HTMLElement];

  // The same text all along: another one would be laid out anew with every move of the cursor.
  const dayText = document.createTextNode('');
  day.append(dayText);

  const stops = [
    effect(() => {
      select.value = store.colour.value;
    }),
    effect(() => {
      dayText.data = words.dates.day(store.cursor.value);
    }),
    effect(() => {
      const colour = store.colour.value;
      if (colour === 'status') {
        store.epoch.value;
        store.borders.value;
        const counts = countStatuses(store.dataset, store.cursor.peek());
        sum.textContent = countWords(words, counts);
        select.title = '';
        render(statusRows(words, store, counts, hasDisputed()), more);
        return;
      }
      const head = store.dataset.indicators.find(({ id }) => id === colour);
      sum.textContent = head ? words.text(head.label) : '';
      select.title = sum.textContent;
      render(
        coat.value ? legend.value : failed.value ? failure(words, retry) : waiting(words),
        more,
      );
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    root.replaceChildren();
  };
}

function colourSelect(store: Store, { t, lang, text }: Words): TemplateResult {
  const choose = ({ currentTarget }: Event) =>
    store.actions.colourBy((currentTarget as HTMLSelectElement).value);
  return html`<select dir="auto" @change=${choose}>
    <option value="status">${t.colourStatus}</option>
    ${store.dataset.indicators.map(
      ({ id, label }) =>
        html`<option value=${id} lang=${label[lang] === undefined ? 'en' : nothing}>${text(label)}</option>`,
    )}
  </select>`;
}

function statusRows(
  words: Words,
  { dataset }: Store,
  { byStatus }: StatusCounts,
  disputed: boolean,
): TemplateResult | typeof nothing {
  const { t, plural } = words;
  const decided = edtfWords(words, dataset.about.partnerStatus?.decided ?? '');
  const rows = STATUSES.filter((status) => byStatus[status] > 0);
  if (rows.length === 0) return nothing;
  return html`<ul>
    ${rows.map(
      (status) => html`<li>
        <svg class="swatch" viewBox="0 0 22 14" aria-hidden="true">
          <rect data-status=${status} width="22" height="14" rx="2"></rect>
        </svg>
        ${t.statusLegend[status](plural, byStatus[status], decided)}
      </li>`,
    )}
    ${
      disputed
        ? html`<li>
            <svg class="swatch" viewBox="0 0 22 14" aria-hidden="true">
              <rect class="disputed" width="22" height="14" rx="2"></rect>
            </svg>
            ${t.disputedLegend}
          </li>`
        : nothing
    }
  </ul>`;
}

const waiting = ({ t }: Words) =>
  html`<p class="legend-waiting" role="status">${t.numbersLoading}</p>`;

const failure = ({ t }: Words, retry: () => void) => html`<div class="legend-waiting" role="alert">
  <p>${t.numbersFailed}</p>
  <button type="button" @click=${retry}>${t.retry}</button>
</div>`;
