import type { CountryId, IndicatorId } from '../model/dataset';
import { type Indicators, ownValue, runsOf, valueFor, type YearValue } from '../model/indicators';
import { type PlacedBreak, placeBreaks } from './place-breaks';
import { type PlacedLine, type Point, placeLine } from './place-line';
import { type PlacedRange, placeRange } from './place-range';
import type { Plot } from './plot';
import { rangeRuns } from './range-runs';

/** What lies behind a country's line: all the countries that it is compared with. */
export interface PlacedBackground {
  readonly lines: PlacedLine;
  readonly range: PlacedRange;
}

export interface PlacedCountry {
  readonly line: PlacedLine;
  readonly breaks: readonly PlacedBreak[];
}

export function placeBackground(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
  plot: Plot,
): PlacedBackground {
  return {
    lines: placeLine(
      countries.flatMap((country) => runsOf(data, id, country)),
      plot,
    ),
    range: placeRange(rangeRuns(data, id, countries), plot),
  };
}

export function placeCountry(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
  plot: Plot,
): PlacedCountry {
  return {
    line: placeLine(runsOf(data, id, country), plot),
    breaks: placeBreaks(data, id, country, plot),
  };
}

/** The value that stands for the year, in pixels; null where none does. */
export function placeValue(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
  year: number,
  { xOf, yOf }: Plot,
): Point | null {
  const value = valueFor(data, id, country, year);
  return value && { x: xOf(value.year), y: yOf(value.value) };
}

/** First and last of all the values of a country; null where there is none. */
export function endsOf(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
): { readonly first: YearValue; readonly last: YearValue } | null {
  const all = runsOf(data, id, country).flat();
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { first, last } : null;
}

/** The greatest of all the values of the countries; 0 where there is none. */
export function greatestOf(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
): number {
  const { firstYear, lastYear } = data;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return Math.max(
    0,
    ...countries.flatMap((each) => years.map((year) => ownValue(data, id, each, year) ?? 0)),
  );
}
