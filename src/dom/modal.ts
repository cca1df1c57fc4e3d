import { html, render, type TemplateResult } from 'lit-html';
import { icon } from './icon';

export interface Modal {
  readonly open: () => void;
  readonly close: () => void;
  /** Writes the content anew where the dialog is open. */
  readonly update: () => void;
  readonly dispose: () => void;
}

/** A dialog with a heading; the browser keeps the focus in it and gives it back. */
export function createModal(
  parent: HTMLElement,
  heading: string,
  closeName: string,
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
      draw();
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
    update() {
      if (dialog.open) draw();
    },
    dispose() {
      dialog.removeEventListener('click', closeOutside);
      dialog.remove();
    },
  };

  function draw(): void {
    render(
      html`<div class="modal-content">
        <header>
          <h2>${heading}</h2>
          <button type="button" class="icon-button" aria-label=${closeName} @click=${() => dialog.close()}>
            ${icon('close')}
          </button>
        </header>
        ${content()}
      </div>`,
      dialog,
    );
  }
}
