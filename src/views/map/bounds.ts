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

/** The area that rings enclose, holes taken off by their direction, in square plane units. */
export function areaOf(rings: Rings): number {
  let sum = 0;
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      sum += x * nextY - nextX * y;
    });
  }
  return Math.abs(sum / 2);
}

/** Pixels along each side of a map that something else covers. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LEAST_PX = 40;

/** The closest view that shows the whole box in `width` by `height` pixels, clear of the insets. */
export function fitBox(box: Box, width: number, height: number, insets: Insets): Fit {
  const { left, top, right, bottom } = insets;
  const closest = Math.min(
    Math.max(width - left - right, LEAST_PX) / (box.maxX - box.minX),
    Math.max(height - top - bottom, LEAST_PX) / (box.maxY - box.minY),
  );
  const zoom = Math.floor(Math.log2(closest) * 100) / 100;
  const scale = 2 ** zoom;
  return {
    x: (box.minX + box.maxX) / 2 - (left - right) / 2 / scale,
    y: (box.minY + box.maxY) / 2 - (top - bottom) / 2 / scale,
    zoom,
  };
}

/** By how much to zoom so that what filled a map of `size` fits one of `width` by `height` pixels. */
export function zoomChange(
  size: { readonly width: number; readonly height: number } | undefined,
  width: number,
  height: number,
): number {
  if (!size || width <= 0 || height <= 0) return 0;
  return Math.log2(Math.min(width / size.width, height / size.height));
}
