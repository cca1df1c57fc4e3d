import type { Measure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import { dayOf } from '../../model/day';
import { READING_TEXT_PX } from '../../state/cells';

/** The room beside the words on both sides, where they have the size for reading. */
const PADDING_PX = 12;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Width of the scrubber's handle in pixels: room for the longest day of a year, so that neither the
 * handle nor what is around it is laid out anew while the cursor moves. `scale` is how many times
 * the size for reading its words have.
 */
export function handleWidth(words: Words, measure: Measure, scale: number): number {
  const font = { weight: 700, px: READING_TEXT_PX * scale } as const;
  const widths = MONTHS.map((month) => measure(words.dates.day(dayOf(2028, month, 28)), font));
  return Math.ceil(Math.max(...widths)) + 2 * PADDING_PX * scale;
}
