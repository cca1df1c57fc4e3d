import { html } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import type { Words } from '../../i18n/words';

export function createKeysHelp(parent: HTMLElement, words: Words): Modal {
  return createModal(
    parent,
    words.t.keys,
    words.t.close,
    () => html`<dl class="keys">
      ${words.t.keysHelp.map(([keys, what]) => html`<dt><kbd>${keys}</kbd></dt><dd>${what}</dd>`)}
    </dl>`,
  );
}
