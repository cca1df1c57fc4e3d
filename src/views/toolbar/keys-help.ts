import { html } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import type { Words } from '../../i18n/words';

export function createKeysHelp(parent: HTMLElement, words: Words): Modal {
  return createModal(
    parent,
    words.t.keys,
    words.t.close,
    () => html`${list(words.t.keysHelp)}
    <h3>${words.t.presenting}</h3>
    ${list(words.t.presentKeysHelp)}`,
  );
}

function list(rows: readonly (readonly string[])[]) {
  return html`<dl class="keys">
    ${rows.map(([keys, what]) => html`<dt><kbd>${keys}</kbd></dt><dd>${what}</dd>`)}
  </dl>`;
}
