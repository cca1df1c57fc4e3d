import type { Insets } from './bounds';
import type { Obstacle } from './place-labels';

/* What lies over the map and is not part of it: the legend, the buttons, the note. */

/** A legend that takes less of the map's width stands beside the countries, else below them. */
const BESIDE_SHARE = 0.5;
const MARGIN_PX = 16;
const BUTTONS_PX = 48;

/** What the legend and the buttons cover: the legend stands beside the map, on a phone below it. */
export function insetsOf(stage: HTMLElement, legend: HTMLElement): Insets {
  const beside = legend.offsetWidth < stage.clientWidth * BESIDE_SHARE;
  return {
    left: MARGIN_PX + (beside ? legend.offsetWidth : 0),
    right: MARGIN_PX + (beside ? BUTTONS_PX : 0),
    top: MARGIN_PX,
    bottom: MARGIN_PX + (beside ? 0 : legend.offsetHeight),
  };
}

/** The boxes of what covers the map, in pixels from the corner that the map's layers count from. */
export function coveredBoxes(
  stage: HTMLElement,
  covers: readonly Element[],
  corner: { readonly x: number; readonly y: number },
): readonly Obstacle[] {
  const frame = stage.getBoundingClientRect();
  return covers.map((element) => {
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left - frame.left + corner.x, box.top - frame.top + corner.y];
    return { left, top, right: left + box.width, bottom: top + box.height };
  });
}
