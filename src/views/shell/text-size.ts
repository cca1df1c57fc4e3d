import { effect } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import { READING_TEXT_PX } from '../../state/cells';
import type { Store } from '../../state/store';

/** Height of the smallest text in a hall, as a share of the window's: legible from the last row. */
const HALL_SHARE = 0.0225;
/** A narrower window is a phone in somebody's hand, whatever is presented on it. */
const HALL_FROM_WIDTH_PX = 600;
const STEPS_PER_PX = 10;
/** More decimals than any window's height has, fewer than a rounding fault shows. */
const SAFE_DECIMALS = 6;

/** Height of the smallest text in CSS pixels, rounded up to a tenth; never less than for reading. */
export function smallestTextPx(
  inHall: boolean,
  windowWidthPx: number,
  windowHeightPx: number,
): number {
  if (!inHall || windowWidthPx < HALL_FROM_WIDTH_PX) return READING_TEXT_PX;
  const steps = (HALL_SHARE * windowHeightPx * STEPS_PER_PX).toFixed(SAFE_DECIMALS);
  return Math.max(READING_TEXT_PX, Math.ceil(Number(steps)) / STEPS_PER_PX);
}

/**
 * Keeps the smallest text as large as the place where the page is read asks for: the token
 * `--size-1` for the styles, the store's `textPx` for what is laid out in script. `inHall` may
 * read signals and is followed.
 */
export function followTextSize(
  page: HTMLElement,
  store: Store,
  window: Window,
  inHall: () => boolean,
): () => void {
  const disposer = createDisposer();
  let hall = false;

  function apply(): void {
    const px = smallestTextPx(hall, window.innerWidth, window.innerHeight);
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
  return disposer.dispose;
}
