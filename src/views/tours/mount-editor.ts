import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { createDisposer } from '../../dom/disposer';
import { bindSheetFocus } from '../../dom/sheet-focus';
import type { TourId } from '../../model/tour';
import { createDrafts } from './drafts';
import { editorBar } from './editor-bar';
import { createEditorWork } from './editor-work';
import { stepFields } from './step-fields';
import { stepList } from './step-list';
import { tourFields } from './tour-fields';
import type { ToursContext } from './tours-context';

/** The width at which the layout turns details and editor into a sheet. */
const NARROW = '(max-width: 47.5em)';

/** The editor, in the place of the details as long as a tour is edited. */
export function mountEditor(main: HTMLElement, context: ToursContext): () => void {
  const { editor } = context;
  let shown: TourId | null = null;
  let close = () => {};
  const stop = effect(() => {
    const id = editor.edited.value?.tour.id ?? null;
    if (id === shown) return;
    close();
    close = id === null ? () => {} : openEditor(main, context);
    shown = id;
  });
  return () => {
    stop();
    close();
  };
}

function openEditor(main: HTMLElement, context: ToursContext): () => void {
  const { words, own, editor } = context;
  const { t } = words;
  const disposer = createDisposer();
  const before = document.activeElement;
  const root = document.createElement('section');
  root.id = 'tour-editor';
  root.setAttribute('aria-label', t.tourEditor);
  const bar = document.createElement('div');
  bar.className = 'editor-bar';
  const body = document.createElement('div');
  body.className = 'editor-body';
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  root.append(bar, body, voice);
  main.append(root);
  main.dataset.editing = '';

  const drafts = createDrafts();
  const work = createEditorWork(context, (text) => {
    voice.textContent = text;
  });
  const drawn = signal(0);
  const redraw = () => {
    drawn.value = drawn.peek() + 1;
  };
  const narrow = matchMedia(NARROW).matches;
  /** On a phone the editor is a sheet: this says whether it is drawn up. */
  const open = signal(!narrow);
  disposer.add(
    bindSheetFocus(document, root, body, (up) => {
      open.value = up;
    }),
  );

  disposer.add(
    effect(() => {
      root.dataset.sheet = open.value ? 'open' : 'peek';
      render(editorBar(context, work, open), bar);
    }),
  );
  disposer.add(
    effect(() => {
      drawn.value;
      const edited = editor.edited.value;
      const step = editor.step.value;
      if (!edited) return;
      const { tour } = edited;
      const focused = body.contains(document.activeElement);
      render(
        html`
          ${trouble(tour.id)} ${tourFields(context, drafts, redraw, tour)}
          <h3>${t.tourSteps}</h3>
          ${
            tour.steps.length === 0
              ? html`<p class="aside">${t.noStepYet}</p>`
              : stepList(words, work, edited)
          }
          ${keyed(step?.id, step ? stepFields(context, work, drafts, redraw, { tour, step }) : nothing)}
          ${whereKept(tour.id)}
        `,
        body,
      );
      // A button that has done its work may be gone, and the focus with it.
      if (focused && !body.contains(document.activeElement)) {
        const list = root.querySelector<HTMLElement>('.tour-step-list');
        (list ?? root.querySelector<HTMLElement>('.add-view'))?.focus();
      }
    }),
  );
  disposer.listen(root, 'keydown', (event) => {
    if (event.key === 'Escape') event.preventDefault();
    const command = event.ctrlKey || event.metaKey;
    if (!command || event.altKey || (event.target as Element).matches('input, textarea')) return;
    const again = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (again) work.redo();
    else if (event.code === 'KeyZ') work.undo();
    else return;
    event.preventDefault();
  });
  // On a phone the map is what one goes on with; else the title, which a new tour lacks most.
  root.querySelector<HTMLElement>(narrow ? '.add-view' : '.editor-body input')?.focus();

  return () => {
    disposer.dispose();
    root.remove();
    delete main.dataset.editing;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };

  function trouble(id: TourId) {
    const kind = own.troubles.value.get(id);
    return kind === undefined
      ? nothing
      : html`<p class="tour-trouble" role="status">${t.tourTrouble[kind]}</p>`;
  }

  function whereKept(id: TourId) {
    if (own.troubles.value.has(id)) return nothing;
    return html`<p class="aside where-kept">
      ${own.visiting.value.has(id) ? t.visitingHere : t.keptHere}
    </p>`;
  }
}
