import type { Measure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import { type Day, dayOf, partsOf } from '../../model/day';
import { READING_TEXT_PX } from '../../state/cells';

/** The room beside the words on both sides, where they have the size for reading. */
const PADDING_PX = 12;

/**
 * Width of the scrubber's handle in pixels on all days of one month: room for one of its longest, so
 * that it is not laid out anew with every day. `scale` is how many times the size for reading its
 * words have.
 */
export function handleWidth(words: Words, measure: Measure, scale: number, day: Day): number {
  const { year, month } = partsOf(day);
  const font = { weight: 700, px: READING_TEXT_PX * scale } as const;
  const width = measure(words.dates.day(dayOf(year, month, 28)), font);
  return Math.ceil(width) + 2 * PADDING_PX * scale;
}
