import type { Signal } from '@preact/signals-core';
import { html, type TemplateResult } from 'lit-html';
import { type IconName, icon } from '../../dom/icon';
import type { EditorWork } from './editor-work';
import type { ToursContext } from './tours-context';

/** What can always be done in the editor; on a phone all that is seen of it while it is let down. */
export function editorBar(
  { words, editor }: ToursContext,
  work: EditorWork,
  open: Signal<boolean>,
): TemplateResult {
  const { t } = words;
  const edited = editor.edited.value;
  const step = edited?.tour.steps.find(({ id }) => id === edited.step);
  const iconButton = (name: string, image: IconName, act: () => void, off: boolean) =>
    html`<button type="button" class="icon-button" aria-label=${name} title=${name}
      aria-disabled=${off} @click=${() => off || act()}>${icon(image)}</button>`;
  return html`
    <div class="editor-head">
      <h2>${t.tourEditor}</h2>
      ${iconButton(t.undo, 'undo', work.undo, !editor.canUndo.value)}
      ${iconButton(t.redo, 'redo', work.redo, !editor.canRedo.value)}
      <button type="button" @click=${editor.done}>${t.done}</button>
      <button type="button" class="sheet-button" aria-expanded=${open.value}
        @click=${() => {
          open.value = !open.peek();
        }}>
        ${icon(open.value ? 'down' : 'up')}
        <span class="visually-hidden">${open.value ? t.hideEditor : t.showEditor}</span>
      </button>
    </div>
    <div class="tour-buttons">
      <button type="button" class="with-icon primary add-view" @click=${work.addView}>
        ${icon('plus')}<span>${t.addView}</span>
      </button>
      <button type="button" class="with-icon" aria-disabled=${!step}
        aria-label=${t.presentFromHere} title=${t.presentFromHere}
        @click=${() => step && work.present()}>${icon('present')}<span>${t.present}</span>
      </button>
    </div>
  `;
}
