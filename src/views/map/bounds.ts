import type { Rings } from '../../data/outlines';

/** A rectangle in plane units. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function boxOf(...shapes: readonly Rings[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const rings of shapes) {
    for (const ring of rings) {
      for (const [x, y] of ring) {
        if (x < box.minX) box.minX = x;
        if (x > box.maxX) box.maxX = x;
        if (y < box.minY) box.minY = y;
        if (y > box.maxY) box.maxY = y;
      }
    }
  }
  return box;
}

export interface Fit {
  /** Centre in plane units. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The closest view that shows the whole box in `width` by `height` pixels, less the padding. */
export function fitBox(box: Box, width: number, height: number, padding: number): Fit {
  const scale = Math.min(
    Math.max(width - 2 * padding, 40) / (box.maxX - box.minX),
    Math.max(height - 2 * padding, 40) / (box.maxY - box.minY),
  );
  return {
    x: (box.minX + box.maxX) / 2,
    y: (box.minY + box.maxY) / 2,
    zoom: Math.floor(Math.log2(scale) * 100) / 100,
  };
}
