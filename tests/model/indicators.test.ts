import { describe, expect, it } from 'vitest';
import {
  breaksOf,
  caveatsOf,
  classOf,
  indicatorHeads,
  indicatorOf,
  medianOf,
  ownValue,
  rangeOf,
  rangesOf,
  rankOf,
  runsOf,
  valueFor,
} from '../../src/model/indicators';
import { atlasIndicators } from '../fixtures/datasets';

const data = atlasIndicators();
const INTERNET = 'internet_users_pct';
const MEMBERS = ['CHN', 'RUS', 'KAZ', 'KGZ', 'TJK', 'UZB', 'IND', 'PAK', 'IRN', 'BLR'];
const GULF = ['SAU', 'ARE', 'BHR', 'QAT', 'KWT'];

describe('the value of a year', () => {
  it.each([
    ['CHN', 2000, 1.77591],
    ['CHN', 2024, 92],
    ['IND', 2022, 55.9],
    ['IND', 2021, null],
    ['IND', 1999, null],
    ['IND', 2025, null],
    ['PAK', 2000, null],
  ] as const)('of %s in %i is %s', (country, year, value) => {
    expect(ownValue(data, INTERNET, country, year)).toBe(value);
  });

  it('is none where indicator or country are not among the data', () => {
    expect(ownValue(data, 'egdi_online', 'CHN', 2024)).toBeNull();
    expect(ownValue(data, 'egdi', 'FRA', 2024)).toBeNull();
  });
});

describe('the value that stands for a year', () => {
  it('is its own where there is one', () => {
    expect(valueFor(data, INTERNET, 'IND', 2022)).toEqual({ year: 2022, value: 55.9 });
  });

  it('is the newest earlier one where there is none, and says of which year it is', () => {
    expect(valueFor(data, INTERNET, 'IND', 2021)).toEqual({ year: 2020, value: 43.4054 });
    expect(valueFor(data, INTERNET, 'TJK', 2019)).toEqual({ year: 2017, value: 21.96 });
    expect(valueFor(data, 'egdi', 'KGZ', 2023)).toEqual({ year: 2022, value: 0.6977 });
    expect(valueFor(data, 'egdi', 'KGZ', 2007)).toEqual({ year: 2005, value: 0.4417 });
  });

  it('is at most five years older', () => {
    expect(valueFor(data, INTERNET, 'LKA', 2012)).toEqual({ year: 2007, value: 3.88 });
    expect(valueFor(data, INTERNET, 'LKA', 2013)).toBeNull();
    expect(valueFor(data, INTERNET, 'IND', 2027)).toEqual({ year: 2022, value: 55.9 });
    expect(valueFor(data, INTERNET, 'IND', 2028)).toBeNull();
  });

  it('is never a later one', () => {
    expect(valueFor(data, 'egdi', 'CHN', 2002)).toBeNull();
    expect(valueFor(data, INTERNET, 'AFG', 2000)).toBeNull();
  });
});

describe('the range of a year', () => {
  it('runs from the lowest to the highest value, its median being the middle of nine', () => {
    expect(rangeOf(data, INTERNET, MEMBERS, 2023)).toEqual({
      year: 2023,
      lowest: { country: 'PAK', year: 2023, value: 27.3759 },
      median: 89.0136,
      highest: { country: 'KAZ', year: 2023, value: 92.8785 },
      count: 9,
    });
  });

  it('has a median between the two middle ones of ten', () => {
    const range = rangeOf(data, INTERNET, MEMBERS, 2022);
    expect(range?.count).toBe(10);
    expect(range?.median).toBeCloseTo((79.061 + 82.5991) / 2, 10);
  });

  it('lets no earlier value stand in, and needs two', () => {
    expect(rangeOf(data, INTERNET, ['CHN', 'IND'], 2024)).toBeNull();
    expect(rangeOf(data, INTERNET, ['CHN', 'RUS'], 2024)?.count).toBe(2);
    expect(rangeOf(data, 'egdi', MEMBERS, 2023)).toBeNull();
  });

  it('is told of the years in which more than half of the countries have a value', () => {
    const years = (id: string) => rangesOf(data, id, MEMBERS).map(({ year }) => year);
    expect(years(INTERNET)).toEqual(Array.from({ length: 24 }, (_, index) => 2000 + index));
    expect(years('egdi')).toEqual([
      2003, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024,
    ]);
  });

  it.each([
    [[1], 1],
    [[1, 4], 2.5],
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
  ] as const)('takes as median of %j: %d', (ascending, median) => {
    expect(medianOf(ascending)).toBe(median);
  });
});

describe('the rank of a country', () => {
  it('counts from the highest, values of earlier years standing in', () => {
    expect(rankOf(data, INTERNET, MEMBERS, 'KAZ', 2023)).toEqual({ rank: 1, among: 10 });
    expect(rankOf(data, INTERNET, MEMBERS, 'IND', 2023)).toEqual({ rank: 9, among: 10 });
    expect(rankOf(data, INTERNET, MEMBERS, 'PAK', 2023)).toEqual({ rank: 10, among: 10 });
  });

  it('is shared by equal values, and the ranks behind them are left out', () => {
    const ranks = GULF.map((country) => rankOf(data, INTERNET, GULF, country, 2024)?.rank);
    expect(ranks).toEqual([1, 1, 1, 5, 4]);
  });

  it('is none without a value, and only those with one are counted', () => {
    expect(rankOf(data, INTERNET, ['LKA', 'CHN', 'IND'], 'LKA', 2013)).toBeNull();
    expect(rankOf(data, INTERNET, ['LKA', 'CHN', 'IND'], 'IND', 2013)).toEqual({
      rank: 2,
      among: 2,
    });
  });
});

describe('the class of a value', () => {
  const egdi = { classes: [0.25, 0.5, 0.75] };

  it.each([
    [0, 0],
    [0.2499, 0],
    [0.25, 1],
    [0.4999, 1],
    [0.5, 2],
    [0.75, 3],
    [1, 3],
  ])('begins at its lower bound: %d is in class %i', (value, at) => {
    expect(classOf(egdi, value)).toBe(at);
  });

  it('is the first where the indicator has none', () => {
    expect(classOf({}, 7)).toBe(0);
  });
});

describe('the runs of a series', () => {
  const spans = (id: string, country: string) =>
    runsOf(data, id, country).map((run) => [run[0]?.year, run.at(-1)?.year, run.length]);

  it('end where a year is missing', () => {
    expect(spans(INTERNET, 'LKA')).toEqual([
      [2000, 2007, 8],
      [2014, 2023, 10],
    ]);
  });

  it('end where the series breaks', () => {
    expect(spans(INTERNET, 'CHN')).toEqual([
      [2000, 2022, 23],
      [2023, 2024, 2],
    ]);
    expect(spans(INTERNET, 'TJK')).toEqual([
      [2000, 2017, 18],
      [2020, 2020, 1],
      [2021, 2023, 3],
    ]);
  });

  it('go on over the years between two surveys', () => {
    expect(spans('egdi', 'CHN')).toEqual([[2003, 2024, 11]]);
  });
});

describe('what must be known of an indicator', () => {
  it('are the breaks of each series', () => {
    expect(breaksOf(data, INTERNET, 'CHN')).toEqual([2023]);
    expect(breaksOf(data, INTERNET, 'IND')).toEqual([]);
    expect(breaksOf(data, 'egdi', 'CHN')).toEqual([]);
  });

  it('is a break of every country where none is named', () => {
    const caveat = { indicator: 'egdi', year: 2014, break: true, text: { en: 'New method.' } };
    expect(breaksOf({ ...data, caveats: [caveat] }, 'egdi', 'CHN')).toEqual([2014]);
  });

  it('are the remarks on all countries and those on one', () => {
    const countries = (country: string | null) =>
      caveatsOf(data, INTERNET, country).map((caveat) => caveat.country);
    expect(countries(null)).toEqual(['CHN', 'TJK', 'KHM', 'MNG']);
    expect(countries('TJK')).toEqual(['TJK']);
    expect(caveatsOf(data, 'egdi', 'IND').map(({ year }) => year)).toEqual([2008, 2004]);
  });

  it('is told by heads before the numbers are there, of those that have classes', () => {
    expect(indicatorHeads(data).map(({ id }) => id)).toEqual([
      'internet_users_pct',
      'fixed_broadband_per_100',
      'mobile_subscriptions_per_100',
      'egdi',
    ]);
    expect(indicatorHeads(data)[3]).toEqual({
      id: 'egdi',
      label: { en: 'UN E-Government Development Index (EGDI)' },
      unit: { en: 'index, 0-1' },
    });
    expect(indicatorOf(data, 'population')?.classes).toBeUndefined();
    expect(indicatorOf(data, 'none')).toBeNull();
  });
});
