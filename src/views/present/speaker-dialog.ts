import { html, render, type TemplateResult } from 'lit-html';
import { icon } from '../../dom/icon';
import type { FullWords } from '../../i18n/words';

export interface SpeakerDialog {
  readonly open: (heading: string, content: TemplateResult) => void;
  readonly close: () => void;
}

/** The one dialog of the speaker's window; the browser keeps the focus in it and gives it back. */
export function createSpeakerDialog(parent: HTMLElement, { t }: FullWords): SpeakerDialog {
  const dialog = parent.ownerDocument.createElement('dialog');
  dialog.className = 'modal';
  parent.append(dialog);
  const close = () => dialog.close();
  return {
    open(heading, content) {
      dialog.setAttribute('aria-label', heading);
      render(
        html`<div class="modal-content">
          <header>
            <h2>${heading}</h2>
            <button type="button" class="icon-button" aria-label=${t.close} @click=${close}>
              ${icon('close')}
            </button>
          </header>
          ${content}
        </div>`,
        dialog,
      );
      dialog.showModal();
      dialog.querySelector('input')?.select();
    },
    close,
  };
}
