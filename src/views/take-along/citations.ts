import { html, nothing, type TemplateResult } from 'lit-html';
import { bibtexCitation, plainCitation } from '../../exports/citation';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import type { Copier } from './copier';
import { linkToView } from './link-to-view';

/** How to cite the event that is opened, at its own address in the page; nothing where none is. */
export function citations(
  store: Store,
  words: FullWords,
  page: string,
  copier: Copier,
): TemplateResult | typeof nothing {
  const { dataset } = store;
  const { t } = words;
  const event = store.selectedEvent.peek();
  if (!event) return nothing;
  const address = linkToView(`${page}#event=${event.id}`, words.lang);
  const at = { title: words.text(dataset.about.title), asOf: dataset.about.asOf, address };
  const plain = plainCitation(dataset, words, event, at);
  const bibtex = bibtexCitation(dataset, words, event, at);
  return html`<h3>${t.citation}</h3>
    <blockquote>${plain}</blockquote>
    <p class="buttons">
      ${copier.button(t.copyCitation, plain)} ${copier.button(t.copyBibtex, bibtex)}
    </p>`;
}
