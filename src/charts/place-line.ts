import type { YearValue } from '../model/indicators';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line in pixels: parts that are joined, and values that stand alone. */
export interface PlacedLine {
  /** The path of all parts together; empty where no two values are joined. */
  readonly path: string;
  readonly lone: readonly Point[];
}

export interface Scales {
  /** The middle of the year. */
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
}

export function placeLine(
  runs: readonly (readonly YearValue[])[],
  { xOf, yOf }: Scales,
): PlacedLine {
  const placed = runs.map((run) => run.map(({ year, value }) => ({ x: xOf(year), y: yOf(value) })));
  return {
    path: placed
      .filter((run) => run.length > 1)
      .map(pathOf)
      .join(''),
    lone: placed.flatMap((run) => (run.length === 1 ? run : [])),
  };
}

/** `M` and `L` of a path, in tenths of pixels. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${tenths(x)},${tenths(y)}`).join('L')}`;
}

function tenths(px: number): string {
  return String(Math.round(px * 10) / 10);
}
