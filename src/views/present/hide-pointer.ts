import { createDisposer } from '../../dom/disposer';

const HIDE_AFTER_MS = 3000;

/** Marks the page `data-still` once the pointer has rested: style sheets then hide it. */
export function hidePointer(page: HTMLElement): () => void {
  const disposer = createDisposer();
  let timer = 0;
  const wake = () => {
    delete page.dataset.still;
    clearTimeout(timer);
    timer = setTimeout(() => {
      page.dataset.still = '';
    }, HIDE_AFTER_MS) as unknown as number;
  };
  for (const type of ['pointermove', 'pointerdown'] as const) {
    disposer.listen(page, type, wake, { capture: true, passive: true });
  }
  wake();
  return () => {
    disposer.dispose();
    clearTimeout(timer);
    delete page.dataset.still;
  };
}
