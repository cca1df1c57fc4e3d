import { READING_TEXT_PX } from '../../state/cells';
import type { Store } from '../../state/store';

/** How many times the size for reading the smallest text has now: more than 1 in a hall. */
export function textScaleOf(store: Store): number {
  return store.textPx.peek() / READING_TEXT_PX;
}
