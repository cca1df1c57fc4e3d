import { html, render, type TemplateResult } from 'lit-html';
import { icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';

export interface Modal {
  readonly open: () => void;
  readonly dispose: () => void;
}

/** A dialog with a heading; the browser keeps the focus in it and gives it back. */
export function createModal(
  parent: HTMLElement,
  words: Words,
  heading: string,
  content: () => TemplateResult,
): Modal {
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  dialog.setAttribute('aria-label', heading);
  parent.append(dialog);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog) dialog.close();
  };
  dialog.addEventListener('click', closeOutside);
  return {
    open() {
      render(
        html`<div class="modal-content">
          <header>
            <h2>${heading}</h2>
            <button type="button" class="icon-button" aria-label=${words.t.close} @click=${() => dialog.close()}>
              ${icon('close')}
            </button>
          </header>
          ${content()}
        </div>`,
        dialog,
      );
      dialog.showModal();
    },
    dispose() {
      dialog.removeEventListener('click', closeOutside);
      dialog.remove();
    },
  };
}
