import type { CountryId, IndicatorId } from '../model/dataset';
import { breaksOf, type Indicators, ownValue } from '../model/indicators';
import type { Point, Scales } from './place-line';

/** Where a series breaks: between the year before and the one from which it goes on otherwise. */
export interface PlacedBreak extends Point {
  readonly country: CountryId;
  readonly year: number;
}

/** Breaks of the country, in pixels; those beyond the scales included. */
export function placeBreaks(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
  { xOf, yOf }: Scales,
): readonly PlacedBreak[] {
  return breaksOf(data, id, country).map((year) => {
    const values = [year - 1, year].flatMap((each) => ownValue(data, id, country, each) ?? []);
    const middle = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
    return { country, year, x: (xOf(year - 1) + xOf(year)) / 2, y: yOf(middle) };
  });
}
