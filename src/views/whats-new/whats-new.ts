import '../../styles/whats-new.css';
import { html, nothing } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import { ageOf, isAged } from '../../model/age';
import type { RecordChange } from '../../model/changes/change';
import type { WhatsNew } from '../../model/changes/whats-new';
import { reviewedOn } from '../../model/reviewed';
import type { Store } from '../../state/store';
import { changeList } from './change-list';
import { type Comparison, compareFile } from './compare-file';

/**
 * As of when the facts are, what they have that the version before had not, and what they have that
 * a file of the visitor's has not.
 */
export function createWhatsNew(
  parent: HTMLElement,
  store: Store,
  words: FullWords,
  news: WhatsNew,
): Modal {
  const { t, plural } = words;
  const { dataset, actions } = store;
  let comparison: Comparison | null = null;
  const modal = createModal(parent, t.whatsNew, t.close, content);

  function content() {
    const today = store.today.peek();
    const asOf = t.asOf(edtfWords(words, dataset.about.asOf));
    const age = t.agedData(plural, ageOf(dataset, today));
    return html`
      <p class="data-days">
        ${isAged(dataset, today) ? t.sentences(asOf, age) : asOf}<br />
        ${t.lastReviewed(edtfWords(words, reviewedOn(dataset, {})))}
      </p>
      ${news.id === dataset.about.id ? sinceBefore() : nothing}
      <h3>${t.compareFile}</h3>
      <p>${t.compareFileText(t.factsAsJson)}</p>
      <p>
        <button type="button" @click=${chooseFile}>${t.chooseFactsFile}</button>
        <input type="file" accept=".json,application/json" hidden aria-label=${t.chooseFactsFile}
          @change=${openFile} />
      </p>
      <div class="facts-report" role="status" tabindex="-1" data-good=${comparison?.good ?? nothing}>
        ${comparison ? report(comparison) : nothing}
      </div>
      ${
        comparison && comparison.changes.length > 0
          ? changeList(words, comparison.changes, comparison.sides, leadTo)
          : nothing
      }
    `;
  }

  function sinceBefore() {
    const { since, changes } = news;
    if (!since) return html`<p>${t.firstVersion}</p>`;
    return html`<h3>${t.sinceVersion(words.isolated(since.version))}</h3>
      <p class="aside">${t.asOf(edtfWords(words, since.asOf))}</p>
      ${
        changes.length === 0
          ? html`<p>${t.nothingChanged}</p>`
          : changeList(words, changes, t.changeHow, leadTo)
      }`;
  }

  function report({ lines }: Comparison) {
    return lines.map((line) => html`<p>${line}</p>`);
  }

  /** What opens the record; a record that is gone, or has no place of its own, is opened by nothing. */
  function leadTo({ kind, id }: RecordChange): (() => void) | null {
    const opened =
      kind === 'event' && dataset.eventById.has(id)
        ? () => actions.openEvent(id)
        : kind === 'country' && dataset.countryById.has(id)
          ? () => actions.openCountry(id)
          : kind === 'theme' && dataset.themeById.has(id)
            ? () => actions.chooseTheme(id)
            : null;
    if (opened === null) return null;
    return () => {
      modal.close();
      // The comparison of members has no place for what is opened.
      if (store.layout.peek() === 'compare') actions.layOut('map');
      opened();
    };
  }

  function chooseFile(event: Event): void {
    const input = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    input?.click();
  }

  async function openFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    const found = file && (await compareFile(store, words, file));
    // So that the same file can be chosen again once it is mended.
    input.value = '';
    if (!found) return;
    comparison = found;
    modal.update();
    parent.querySelector<HTMLElement>('.modal[open] .facts-report')?.focus();
  }

  return {
    ...modal,
    open() {
      comparison = null;
      modal.open();
    },
  };
}
