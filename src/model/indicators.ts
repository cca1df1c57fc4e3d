import type { CountryId, IndicatorId } from './dataset';
import type { RawData } from './schema';

/* Yearly numbers of countries: which value stands for a year, and what they say together. */

type Raw = RawData['indicators'];

/** The yearly numbers and what must be known of them; what only checked them is left out. */
export type Indicators = Omit<Raw, 'checks' | 'bulkChecks'>;
export type Indicator = Raw['indicators'][number];
export type Caveat = Raw['caveats'][number];

/** What can be said of an indicator before its values are there. */
export type IndicatorHead = Pick<Indicator, 'id' | 'label' | 'unit'>;

/** The indicators that a map can be coloured by. */
export function indicatorHeads({ indicators }: Pick<Indicators, 'indicators'>) {
  return indicators
    .filter(({ classes }) => classes !== undefined)
    .map(({ id, label, unit }): IndicatorHead => ({ id, label, unit }));
}

/** A number and the year that it is of. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

export interface CountryValue extends YearValue {
  readonly country: CountryId;
}

/**
 * How many years old a value may be that stands in for a year without one. The longest gap between
 * two UN surveys of e-government is three years, and most series end two years before today.
 */
export const MOST_YEARS_OLD = 5;

export function indicatorOf({ indicators }: Indicators, id: IndicatorId): Indicator | null {
  return indicators.find((each) => each.id === id) ?? null;
}

/** The value of that very year, in the indicator's unit; null where the source has none. */
export function ownValue(
  { values, firstYear }: Indicators,
  id: IndicatorId,
  country: CountryId,
  year: number,
): number | null {
  return values[id]?.[country]?.[year - firstYear] ?? null;
}

/**
 * The value that stands for the year: its own, else the newest earlier one that is no more than
 * `MOST_YEARS_OLD` years older. Its `year` says which. Null where there is neither.
 */
export function valueFor(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
  year: number,
): YearValue | null {
  for (let age = 0; age <= MOST_YEARS_OLD; age += 1) {
    const value = ownValue(data, id, country, year - age);
    if (value !== null) return { year: year - age, value };
  }
  return null;
}

/** The class of a value, counted from 0: how many of the indicator's bounds it has reached. */
export function classOf({ classes = [] }: Pick<Indicator, 'classes'>, value: number): number {
  return classes.filter((bound) => value >= bound).length;
}

/** Lowest, median and highest of one year. */
export interface Range {
  readonly year: number;
  readonly lowest: CountryValue;
  readonly median: number;
  readonly highest: CountryValue;
  /** How many of the countries have a value of that very year. */
  readonly count: number;
}

/**
 * What lies between the countries in a year, from values of that very year alone: nothing stands
 * in. Null where fewer than two have one.
 */
export function rangeOf(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
  year: number,
): Range | null {
  const all = countries
    .flatMap((country): readonly CountryValue[] => {
      const value = ownValue(data, id, country, year);
      return value === null ? [] : [{ country, year, value }];
    })
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [all[0], all.at(-1)];
  if (!lowest || !highest || all.length < 2) return null;
  return {
    year,
    lowest,
    median: medianOf(all.map(({ value }) => value)),
    highest,
    count: all.length,
  };
}

/** The ranges of all years in which more than half of the countries have a value. */
export function rangesOf(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
): readonly Range[] {
  return yearsOf(data).flatMap((year) => {
    const range = rangeOf(data, id, countries, year);
    return range && range.count * 2 > countries.length ? [range] : [];
  });
}

/** The middle of ascending numbers; between the two middle ones where their count is even. */
export function medianOf(ascending: readonly number[]): number {
  const middle = (ascending.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    ascending[Math.floor(middle)],
    ascending[Math.ceil(middle)],
  ];
  return (low + high) / 2;
}

export interface Rank {
  /** 1 is the highest; equal values share a rank. */
  readonly rank: number;
  /** How many countries have a value that stands for the year. */
  readonly among: number;
}

/** A country's place among others by the values that stand for the year; null without one. */
export function rankOf(
  data: Indicators,
  id: IndicatorId,
  countries: readonly CountryId[],
  country: CountryId,
  year: number,
): Rank | null {
  const own = valueFor(data, id, country, year);
  if (!own) return null;
  const others = countries.flatMap((each) => valueFor(data, id, each, year) ?? []);
  return { rank: 1 + others.filter(({ value }) => value > own.value).length, among: others.length };
}

/** Years from which on a country's values do not continue the earlier ones. */
export function breaksOf(
  { caveats }: Pick<Indicators, 'caveats'>,
  id: IndicatorId,
  country: CountryId,
): readonly number[] {
  return caveatsOf({ caveats }, id, country).flatMap((caveat) =>
    caveat.break && caveat.year !== undefined ? [caveat.year] : [],
  );
}

/** What a reader of these values must know; of all countries where none is given. */
export function caveatsOf(
  { caveats }: Pick<Indicators, 'caveats'>,
  id: IndicatorId,
  country: CountryId | null = null,
): readonly Caveat[] {
  return caveats.filter(
    (caveat) =>
      caveat.indicator === id &&
      (country === null || caveat.country === undefined || caveat.country === country),
  );
}

/**
 * A country's values in runs that a line may join: a run ends where a year that the indicator was
 * made for has no value, and where the series breaks.
 */
export function runsOf(
  data: Indicators,
  id: IndicatorId,
  country: CountryId,
): readonly (readonly YearValue[])[] {
  const made = new Set(indicatorOf(data, id)?.sources.flatMap(({ years }) => years) ?? []);
  const breaks = breaksOf(data, id, country);
  const runs: YearValue[][] = [];
  let run: YearValue[] | null = null;
  for (const year of yearsOf(data)) {
    if (!made.has(year)) continue;
    const value = ownValue(data, id, country, year);
    if (value === null) {
      run = null;
      continue;
    }
    if (run === null || breaks.includes(year)) {
      run = [];
      runs.push(run);
    }
    run.push({ year, value });
  }
  return runs;
}

function yearsOf({ firstYear, lastYear }: Indicators): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}
