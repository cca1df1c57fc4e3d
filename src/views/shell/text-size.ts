import { effect } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import { onResize } from '../../dom/on-resize';
import { READING_TEXT_PX } from '../../state/cells';
import type { Store } from '../../state/store';

/** Height of the smallest text in a hall, as a share of the window's: legible from the last row. */
const HALL_SHARE = 0.0225;
/** A narrower window is a phone in somebody's hand, whatever is presented on it. */
const HALL_FROM_WIDTH_PX = 600;
const STEPS_PER_PX = 10;
/** More decimals than any window's height has, fewer than a rounding fault shows. */
const SAFE_DECIMALS = 6;

/** The browser's own size of text, which `READING_TEXT_PX` is meant for; a reader may wish another. */
const USUAL_TEXT_PX = 16;

/**
 * Height of the smallest text in CSS pixels, rounded up to a tenth in a hall; never less than
 * `readingPx`, which is the height for reading that this visitor's browser asks for.
 */
export function smallestTextPx(
  inHall: boolean,
  windowWidthPx: number,
  windowHeightPx: number,
  readingPx: number = READING_TEXT_PX,
): number {
  if (!inHall || windowWidthPx < HALL_FROM_WIDTH_PX) return readingPx;
  const steps = (HALL_SHARE * windowHeightPx * STEPS_PER_PX).toFixed(SAFE_DECIMALS);
  return Math.max(readingPx, Math.ceil(Number(steps)) / STEPS_PER_PX);
}

/**
 * Keeps the smallest text as large as the place where the page is read asks for: the token
 * `--size-1` for the styles, the store's `textPx` for what is laid out in script. Follows the size of
 * the window, the size of text that the browser is set to, which is measured `beside` an element,
 * and `inHall`, which may read signals.
 */
export function followTextSize(
  page: HTMLElement,
  store: Store,
  window: Window,
  inHall: () => boolean,
  beside: Element | null = null,
): () => void {
  const disposer = createDisposer();
  let hall = false;

  function apply(): void {
    const rootPx = Number.parseFloat(window.getComputedStyle(page).fontSize);
    const readingPx = (READING_TEXT_PX * rootPx) / USUAL_TEXT_PX;
    const px = smallestTextPx(hall, window.innerWidth, window.innerHeight, readingPx);
    // The token first: whoever follows the store measures what the styles make of it.
    if (hall) page.style.setProperty('--size-1', `${px}px`);
    else page.style.removeProperty('--size-1');
    store.actions.setTextPx(px);
  }

  disposer.add(
    effect(() => {
      hall = inHall();
      apply();
    }),
  );
  disposer.listen(window, 'resize', apply);
  // The browser tells nobody that its size of text was set anew; what is measured in it resizes.
  if (beside) {
    const probe = window.document.createElement('div');
    Object.assign(probe.style, {
      position: 'absolute',
      width: '1rem',
      height: '1rem',
      visibility: 'hidden',
    });
    beside.after(probe);
    const stopWatching = onResize([probe], apply);
    disposer.add(() => {
      stopWatching();
      probe.remove();
    });
  }
  return disposer.dispose;
}
