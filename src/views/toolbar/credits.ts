import { html } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';

/** Where facts, names, places and outlines come from, and under which licences. */
export function createCredits(parent: HTMLElement, store: Store, words: Words): Modal {
  const { t } = words;
  const { about } = store.dataset;
  return createModal(
    parent,
    t.credits,
    t.close,
    () => html`
      <h3>${t.creditsData}</h3>
      <p>${t.creditsDataText} ${t.asOf(edtfWords(words, about.asOf))}.</p>
      <ul>
        <li>${t.creditsOutlines}</li>
        <li>${t.boundaryNote}</li>
        <li>${t.creditsPlaces}</li>
        <li>${t.creditsNames}</li>
        <li>${t.creditsIndicators}</li>
        ${about.nameNotes.map((note) => html`<li>${words.text(note)}</li>`)}
      </ul>
      <p>${t.creditsCode}</p>
      <p>${t.creditsPrivacy}</p>
    `,
  );
}
