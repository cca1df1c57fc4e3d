import type { Rings } from '../../data/outlines';

/** Path units per plane unit, so that one decimal is finer than a pixel at the closest zoom. */
export const PATH_SCALE = 16;

/** SVG path data for rings (closed) or lines (open), in path units with one decimal. */
export function pathData(shapes: Rings, closed: boolean): string {
  let data = '';
  for (const shape of shapes) {
    let command = 'M';
    for (const [x, y] of shape) {
      data += `${command}${Math.round(x * PATH_SCALE * 10) / 10},${Math.round(y * PATH_SCALE * 10) / 10}`;
      command = 'L';
    }
    if (closed) data += 'Z';
  }
  return data;
}

const known = new WeakMap<Rings, string>();

/** Closed path data of a shape, made once for each shape: worldviews share most of theirs. */
export function shapeData(rings: Rings): string {
  const hit = known.get(rings);
  if (hit !== undefined) return hit;
  const data = pathData(rings, true);
  known.set(rings, data);
  return data;
}
