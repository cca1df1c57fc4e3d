import '../../../styles/hand-out.css';
import { html, render } from 'lit-html';
import type { FullWords } from '../../../i18n/words';
import type { Tour } from '../../../model/tour';
import { viewOfStep } from '../../../state/step-view';
import type { Store } from '../../../state/store';
import { coverPage } from './cover-page';
import type { DrawStep } from './draw-step';
import { createPictures } from './pictures';
import { stepPage } from './step-page';
import { tablePages } from './table-pages';

export type Paper = 'A4' | 'letter';

export interface HandOut {
  readonly tour: Tour;
  readonly paper: Paper;
  readonly withNotes: boolean;
}

/**
 * Draws a tour step by step, sets it on pages and prints them. `progress` is told how many steps are
 * drawn; once `signal` is aborted nothing is printed. Rejects where map or timeline cannot be drawn.
 */
export async function printHandOut(
  store: Store,
  words: FullWords,
  draw: DrawStep,
  { tour, paper, withNotes }: HandOut,
  progress: (drawn: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const pictures = createPictures();
  const root = document.createElement('div');
  root.className = 'hand-out on-paper';
  const size = new CSSStyleSheet();
  const undo = () => {
    root.remove();
    pictures.forget();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== size);
  };
  try {
    const steps = [];
    for (const [index, step] of tour.steps.entries()) {
      progress(index);
      const view = viewOfStep(step, store.address.peek());
      const drawn = pictures.of(await draw(view));
      if (signal.aborted) return undo();
      steps.push(stepPage(store, words, { tour, step, view, pictures: drawn, withNotes }));
    }
    render(html`${coverPage(store, words, tour)}${steps}${tablePages(store, words)}`, root);
    size.replaceSync(
      `@page{size:${paper} portrait;margin:14mm 15mm 16mm;@bottom-center{content:counter(page)}}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, size];
    document.body.append(root);
    await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode()));
    if (signal.aborted) return undo();
  } catch (error) {
    undo();
    throw error;
  }
  // What print does not show loses the focus.
  const focused = document.activeElement;
  const after = () => {
    undo();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  addEventListener('afterprint', after, { once: true });
  print();
}
