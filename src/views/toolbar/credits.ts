import { html, nothing } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import { told } from '../../dom/told';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';

/** Where facts, names, places and outlines come from, and under which licences. */
export function createCredits(
  parent: HTMLElement,
  store: Store,
  words: Words,
  openBorders: () => void,
): Modal {
  const { t } = words;
  const { about } = store.dataset;
  return createModal(
    parent,
    t.credits,
    t.close,
    () => html`
      <h3>${t.creditsData}</h3>
      <p>${t.creditsDataText} ${t.asOf(edtfWords(words, about.asOf))}</p>
      ${t.translatedBy === null ? nothing : html`<p>${t.translatedBy}</p>`}
      <ul>
        <li>${t.creditsOutlines}</li>
        <li>${t.boundaryNote}</li>
        <li>${t.creditsPlaces}</li>
        <li>${t.creditsNames}</li>
        <li>${t.creditsIndicators}</li>
        ${about.nameNotes.map((note) => html`<li>${told(words.lang, note)}</li>`)}
      </ul>
      <p><button type="button" @click=${openBorders}>${t.bordersAbout}</button></p>
      <p>${t.creditsCode}</p>
      <p>${t.creditsPrivacy}</p>
    `,
  );
}
