import { html, nothing } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import { told } from '../../dom/told';
import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import { reviewedOn } from '../../model/reviewed';
import type { Store } from '../../state/store';
import { licences } from './licences';

/**
 * Where facts, names, places and outlines come from, under which licences, and the way to
 * what is new and to datasets of one's own. Nothing is new in a dataset that the visitor opened.
 */
export function createCredits(
  parent: HTMLElement,
  store: Store,
  words: FullWords,
  openBorders: () => void,
  openWhatsNew: (() => void) | null,
  openOwnData: () => void,
): Modal {
  const { t } = words;
  const { about } = store.dataset;
  const modal = createModal(
    parent,
    t.credits,
    t.close,
    () => html`
      <h3>${t.creditsData}</h3>
      <p>${t.creditsDataText} ${t.sentences(
        t.asOf(edtfWords(words, about.asOf)),
        t.lastReviewed(edtfWords(words, reviewedOn(store.dataset, {}))),
      )}</p>
      ${
        openWhatsNew
          ? html`<p>
              <button type="button" aria-haspopup="dialog" @click=${() => goOn(openWhatsNew)}>${t.whatsNew}</button>
            </p>`
          : nothing
      }
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
      <p><button type="button" aria-haspopup="dialog" @click=${() => goOn(openOwnData)}>${t.ownData.open}</button></p>
      <p>${t.creditsCode}</p>
      ${licences(parent.ownerDocument, t.creditsLicences)}
      <p>${t.creditsPrivacy}</p>
    `,
  );
  return modal;

  /** What opens next must not lie behind these credits; the focus goes back to where both came from. */
  function goOn(open: () => void): void {
    modal.close();
    open();
  }
}
