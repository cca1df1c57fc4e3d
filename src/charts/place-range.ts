import type { Range } from '../model/indicators';
import { type PlacedLine, type Point, pathOf, placeLine, type Scales } from './place-line';

/** What lies between the countries, in pixels. */
export interface PlacedRange {
  /** Closed paths from the lowest to the highest values. */
  readonly band: string;
  readonly median: PlacedLine;
  /** Lowest to highest of a year that stands alone. */
  readonly lone: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
}

export function placeRange(runs: readonly (readonly Range[])[], scales: Scales): PlacedRange {
  const { xOf, yOf } = scales;
  const point = ({ year }: Range, value: number): Point => ({ x: xOf(year), y: yOf(value) });
  const band = runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const highest = run.map((range) => point(range, range.highest.value));
      const lowest = run.map((range) => point(range, range.lowest.value));
      return `${pathOf([...highest, ...lowest.reverse()])}Z`;
    })
    .join('');
  const medians = runs.map((run) => run.map(({ year, median }) => ({ year, value: median })));
  const lone = runs.flatMap((run) => (run.length === 1 ? run : []));
  return {
    band,
    median: placeLine(medians, scales),
    lone: lone.map(({ year, lowest, highest }) => ({
      x: xOf(year),
      y1: yOf(lowest.value),
      y2: yOf(highest.value),
    })),
  };
}
