import { svg } from '../../dom/svg';
import type { Box } from './bounds';
import { PATH_SCALE } from './path-data';

/* Lengths in pixels where the smallest text has the size for reading. */
/** Countries with a smaller root of their area on the screen get a circle to be seen by. */
const CIRCLE_BELOW_PX = 14;
/** Those with a smaller one get a target to be hit by. */
const TARGET_BELOW_PX = 34;
const CIRCLE_RADIUS_PX = 6;
/** Half of the 44 pixels that a finger needs. */
const TARGET_RADIUS_PX = 22;

/**
 * Gives a country that is too small to be seen a circle, and one too small for a finger a target
 * of 44 pixels, both larger in a hall. `size` is the root of its area in plane units, `scale` pixels
 * per plane unit, `textScale` how many times the size for reading the smallest text has.
 */
export function sizeCircles(
  element: SVGGElement,
  box: Box,
  size: number,
  scale: number,
  textScale: number,
): void {
  const px = (PATH_SCALE / scale) * textScale;
  const [x, y] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  const at = { cx: x * PATH_SCALE, cy: y * PATH_SCALE };
  for (const { name, below, radius } of [
    { name: 'spot', below: CIRCLE_BELOW_PX, radius: CIRCLE_RADIUS_PX },
    { name: 'target', below: TARGET_BELOW_PX, radius: TARGET_RADIUS_PX },
  ]) {
    element.querySelector(`.${name}`)?.remove();
    if (size * scale < below * textScale)
      element.append(svg('circle', { class: name, ...at, r: radius * px }));
  }
}
