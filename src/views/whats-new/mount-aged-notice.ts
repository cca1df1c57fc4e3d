import '../../styles/whats-new.css';
import { effect } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { icon } from '../../dom/icon';
import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import { ageOf } from '../../model/age';
import type { Store } from '../../state/store';

/** The data whose age was told and waved away: neither a talk nor another language tells it again. */
let closed = '';

/** Among the notices of the page: how old the facts are. With the next visit it is told again. */
export function mountAgedNotice(
  notices: HTMLElement,
  store: Store,
  words: FullWords,
  openWhatsNew: (() => void) | null,
): () => void {
  const { t, plural } = words;
  const { about } = store.dataset;
  const told = `${about.id} ${about.asOf}`;
  if (closed === told) return () => {};
  const box = document.createElement('div');
  box.className = 'notice aged-notice';
  notices.append(box);
  const close = () => {
    closed = told;
    render(nothing, box);
    box.remove();
  };
  const stop = effect(() => {
    const days = ageOf(store.dataset, store.today.value);
    render(
      html`<div>
          <p>${t.sentences(t.asOf(edtfWords(words, about.asOf)), t.agedData(plural, days))}</p>
          ${
            openWhatsNew
              ? html`<p class="buttons">
                  <button type="button" aria-haspopup="dialog" @click=${openWhatsNew}>${t.whatsNew}</button>
                </p>`
              : nothing
          }
        </div>
        <button type="button" class="icon-button" aria-label=${t.close} @click=${close}>
          ${icon('close')}
        </button>`,
      box,
    );
  });
  return () => {
    stop();
    box.remove();
  };
}
