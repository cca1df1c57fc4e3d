import type { CountryId, IndicatorId } from '../model/dataset';
import { type Indicators, indicatorOf, type Range, rangesOf } from '../model/indicators';

/** The ranges in runs that a line may join: a year that the indicator was made for parts them. */
export function rangeRuns(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
): readonly (readonly Range[])[] {
  const made = indicatorOf(data, id)?.sources.flatMap(({ years }) => years) ?? [];
  const runs: Range[][] = [];
  for (const range of rangesOf(data, id, countries)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const parted = before && made.some((year) => year > before.year && year < range.year);
    if (run && !parted) run.push(range);
    else runs.push([range]);
  }
  return runs;
}

/** The newest range that is known by the year; null where there is none. */
export function rangeBy(runs: readonly (readonly Range[])[], year: number): Range | null {
  return runs.flat().findLast((range) => range.year <= year) ?? null;
}
