import type { PlacedBreak } from '../../charts/place-breaks';
import { placeBreaks } from '../../charts/place-breaks';
import { type PlacedRange, placeRange } from '../../charts/place-range';
import { roundTop } from '../../charts/plot';
import { rangeBy, rangeRuns } from '../../charts/range-runs';
import type { CountryId, IndicatorId } from '../../model/dataset';
import { dayOf } from '../../model/day';
import type { Indicators, Range } from '../../model/indicators';
import type { Axis } from './axis';
import type { DivideRoom } from './lanes';

export interface PlacedDivide {
  readonly range: PlacedRange;
  /** Years from which a country's values do not continue the earlier ones, on the axis. */
  readonly breaks: readonly PlacedBreak[];
  /** The round number that the lane's own scale ends with. */
  readonly topValue: number;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  readonly rangeBy: (year: number) => Range | null;
}

/** The range of the countries over the years on the axis; a year's value stands at its middle. */
export function placeDivide(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
  axis: Axis,
  { top, bottom }: DivideRoom,
): PlacedDivide {
  const runs = rangeRuns(data, id, countries);
  const topValue = roundTop(Math.max(0, ...runs.flat().map(({ highest }) => highest.value)));
  const xOf = (year: number) => axis.xOf((dayOf(year, 1, 1) + dayOf(year + 1, 1, 1)) / 2);
  const yOf = (value: number) => bottom - ((bottom - top) * value) / topValue;
  const scales = { xOf, yOf };
  return {
    ...{ topValue, xOf, yOf },
    range: placeRange(runs, scales),
    breaks: countries
      .flatMap((country) => placeBreaks(data, id, country, scales))
      .filter(({ x }) => x >= axis.left && x <= axis.right),
    rangeBy: (year) => rangeBy(runs, year),
  };
}
