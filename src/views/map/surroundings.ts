import type { Insets } from './bounds';
import type { Obstacle } from './place-labels';

/* What lies over the map and is not part of it: the legend, the buttons, the note. */

/** A legend that takes less of the map's width stands beside the countries, else below them. */
const BESIDE_SHARE = 0.5;
/* Lengths in pixels where the smallest text has the size for reading. */
const MARGIN_PX = 16;
const BUTTONS_PX = 48;
/** The same for every legend below the map: whether it is open, and how long its words are, moves no country. */
const BELOW_PX = 64;

/**
 * What the legend and the buttons cover: the legend stands beside the map, on a phone below it.
 * Buttons that are not shown cover nothing. `textScale` is how many times the size for reading the smallest text has.
 */
export function insetsOf(
  stage: HTMLElement,
  legend: HTMLElement,
  buttons: HTMLElement | null,
  textScale: number,
): Insets {
  const margin = MARGIN_PX * textScale;
  const buttonsWidth = buttons?.offsetWidth === 0 ? 0 : BUTTONS_PX * textScale;
  const beside = legend.offsetWidth < stage.clientWidth * BESIDE_SHARE;
  return {
    left: margin + (beside ? legend.offsetWidth : 0),
    right: margin + (beside ? buttonsWidth : 0),
    top: margin,
    bottom: margin + (beside || legend.offsetHeight === 0 ? 0 : BELOW_PX * textScale),
  };
}

/** The boxes of what covers the map, in pixels from the corner that the map's layers count from. */
export function coveredBoxes(
  stage: HTMLElement,
  covers: readonly Element[],
  corner: { readonly x: number; readonly y: number },
): readonly Obstacle[] {
  const frame = stage.getBoundingClientRect();
  return covers.flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0) return [];
    const [left, top] = [box.left - frame.left + corner.x, box.top - frame.top + corner.y];
    return [{ left, top, right: left + box.width, bottom: top + box.height }];
  });
}
