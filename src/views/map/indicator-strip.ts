import type { CountryCoat } from './coat';

/** A class on the scale; lengths are shares of its whole. */
export interface StripBand {
  readonly from: number;
  readonly to: number;
}

export interface StripDot {
  readonly coat: CountryCoat;
  /** Middle, as a share of the scale. */
  readonly x: number;
  /** Counted from the scale up: dots that would overlap stand on each other. */
  readonly row: number;
}

export interface Strip {
  readonly bands: readonly StripBand[];
  readonly dots: readonly StripDot[];
  readonly rows: number;
}

/**
 * The values along a scale of equal steps that begins at 0 and holds them all. It ends at least as
 * far above the last bound as that lies above the one before. `dot` is the width of a dot as a share of the scale.
 */
export function placeStrip(
  coats: readonly CountryCoat[],
  bounds: readonly number[],
  dot: number,
): Strip {
  const [last = 1, before = 0] = [bounds.at(-1), bounds.at(-2)];
  const highest = Math.max(0, ...coats.map(({ value }) => value?.value ?? 0));
  const end = Math.max(highest, 2 * last - before);
  const edges = [0, ...bounds, end];
  const bands = edges
    .slice(1)
    .map((edge, index) => ({ from: (edges[index] ?? 0) / end, to: edge / end }));
  /** The right end of the last dot of each row. */
  const ends: number[] = [];
  const dots = coats
    .flatMap((coat) => (coat.value ? [{ coat, x: coat.value.value / end }] : []))
    .sort((a, b) => a.x - b.x)
    .map(({ coat, x }) => {
      const free = ends.findIndex((taken) => taken <= x - dot / 2 + Number.EPSILON * 4);
      const row = free < 0 ? ends.length : free;
      ends[row] = x + dot / 2;
      return { coat, x, row };
    });
  return { bands, dots, rows: ends.length };
}
