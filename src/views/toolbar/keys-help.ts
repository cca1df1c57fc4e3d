import { html } from 'lit-html';
import type { Words } from '../../i18n/words';
import { createModal, type Modal } from './modal';

export function createKeysHelp(parent: HTMLElement, words: Words): Modal {
  return createModal(
    parent,
    words,
    words.t.keys,
    () => html`<dl class="keys">
      ${words.t.keysHelp.map(([keys, what]) => html`<dt><kbd>${keys}</kbd></dt><dd>${what}</dd>`)}
    </dl>`,
  );
}
