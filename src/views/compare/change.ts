import type { CountryId, IndicatorId } from '../../model/dataset';
import {
  breaksOf,
  type Indicators,
  ownValue,
  valueFor,
  type YearValue,
} from '../../model/indicators';

/** Changes are told from this year on, or from a country's first value after it. */
const CHANGE_FROM_YEAR = 2005;

export interface Change {
  readonly from: YearValue;
  readonly to: YearValue;
  readonly difference: number;
  /** Whether the series breaks on the way, so that the difference is not only growth. */
  readonly broken: boolean;
}

/** How far a value has come by the year; null where there are no two values to compare. */
export function changeOf(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
  year: number,
): Change | null {
  const to = valueFor(data, id, country, year);
  if (!to) return null;
  for (let first = CHANGE_FROM_YEAR; first < to.year; first += 1) {
    const value = ownValue(data, id, country, first);
    if (value === null) continue;
    return {
      from: { year: first, value },
      to,
      difference: to.value - value,
      broken: breaksOf(data, id, country).some((each) => each > first && each <= to.year),
    };
  }
  return null;
}
