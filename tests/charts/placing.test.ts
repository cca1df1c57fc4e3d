import { describe, expect, it } from 'vitest';
import { placeBreaks } from '../../src/charts/place-breaks';
import {
  endsOf,
  greatestOf,
  placeBackground,
  placeCountry,
  placeValue,
} from '../../src/charts/place-country';
import { placeLine } from '../../src/charts/place-line';
import { placeRange } from '../../src/charts/place-range';
import { createPlot, roundTop } from '../../src/charts/plot';
import { rangeBy, rangeRuns } from '../../src/charts/range-runs';
import { smallIndicators } from '../fixtures/small-indicators';

const ALL = ['AAA', 'BBB', 'CCC'];
/** Ten pixels a year from 2004 on; a pixel for each unit, upwards from 100. */
const scales = { xOf: (year: number) => (year - 2004) * 10, yOf: (value: number) => 100 - value };
const plot = createPlot({
  ...{ width: 110, height: 124, scale: 1, firstYear: 2004, lastYear: 2008, greatest: 70 },
});

describe('a line', () => {
  it('joins the values of a run, and leaves a value between two gaps alone', () => {
    const runs = [
      [
        { year: 2004, value: 5 },
        { year: 2005, value: 6.25 },
      ],
      [{ year: 2007, value: 8 }],
    ];
    expect(placeLine(runs, scales)).toEqual({ path: 'M0,95L10,93.8', lone: [{ x: 30, y: 92 }] });
  });

  it('is empty where there are no values', () => {
    expect(placeLine([], scales)).toEqual({ path: '', lone: [] });
  });
});

describe('a range', () => {
  it('runs from the lowest to the highest values, with the median between them', () => {
    const runs = rangeRuns(smallIndicators(), 'online_pct', ALL);
    expect(placeRange(runs, scales)).toEqual({
      band: 'M0,90L10,80L20,60L30,40L40,30L40,91L30,92L20,70L10,94L0,95Z',
      median: { path: 'M0,92.5L10,87L20,65L30,59L40,58', lone: [] },
      lone: [],
    });
  });

  it('joins neighbouring surveys over years in which there was none', () => {
    const runs = rangeRuns(smallIndicators(), 'score', ALL);
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2004, 2008]]);
  });

  it('is parted by a survey in which too few countries have a value', () => {
    const data = smallIndicators();
    const score = data.indicators.map((each) =>
      each.id === 'score'
        ? { ...each, sources: [{ source: 'survey', years: [2004, 2006, 2008] }] }
        : each,
    );
    const runs = rangeRuns({ ...data, indicators: score }, 'score', ALL);
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2004], [2008]]);
    expect(placeRange(runs, { ...scales, yOf: (value) => 100 * value }).lone).toEqual([
      { x: 0, y1: 25, y2: 50 },
      { x: 40, y1: 50, y2: 75 },
    ]);
  });

  it('of a year without one is the newest before it', () => {
    const runs = rangeRuns(smallIndicators(), 'score', ALL);
    expect(rangeBy(runs, 2007)?.year).toBe(2004);
    expect(rangeBy(runs, 2026)?.year).toBe(2008);
    expect(rangeBy(runs, 2003)).toBeNull();
  });
});

describe('a break', () => {
  it('stands between its year and the one before, midway between their values', () => {
    expect(placeBreaks(smallIndicators(), 'online_pct', 'AAA', scales)).toEqual([
      { country: 'AAA', year: 2007, x: 25, y: 55 },
    ]);
    expect(placeBreaks(smallIndicators(), 'online_pct', 'BBB', scales)).toEqual([]);
  });

  it('ends the line, which goes on beyond it', () => {
    const { line } = placeCountry(smallIndicators(), 'online_pct', 'AAA', plot);
    expect(line.path.match(/M/g)).toHaveLength(2);
  });
});

describe('a plot', () => {
  it('has nothing at the bottom, a round number at the top and years between the sides', () => {
    expect(plot.topValue).toBe(80);
    expect([plot.yOf(0), plot.yOf(80)]).toEqual([106, 6]);
    expect([plot.xOf(2004), plot.xOf(2008)]).toEqual([15, 95]);
  });

  it('knows the year at a point, the nearest one beyond its sides', () => {
    expect([0, 24, 26, 84, 300].map(plot.yearAt)).toEqual([2004, 2004, 2005, 2007, 2008]);
  });

  it.each([
    [94.4, 100],
    [44.7289, 50],
    [180.8, 200],
    [0.9009, 1],
    [0, 1],
  ])('whose greatest value is %f ends at %f', (greatest, top) => {
    expect(roundTop(greatest)).toBe(top);
  });

  it('of a narrow room keeps a width', () => {
    const narrow = createPlot({ ...plot, width: 0, greatest: 1 });
    expect(narrow.right).toBeGreaterThan(narrow.left);
  });
});

describe('a country among others', () => {
  it('has its value of the year, or of the year that stands in for it', () => {
    const data = smallIndicators();
    expect(placeValue(data, 'online_pct', 'BBB', 2006, plot)).toEqual({
      x: plot.xOf(2005),
      y: plot.yOf(6),
    });
    expect(placeValue(data, 'online_pct', 'CCC', 2005, plot)).toBeNull();
  });

  it('has a first and a last value', () => {
    expect(endsOf(smallIndicators(), 'online_pct', 'CCC')).toEqual({
      first: { year: 2006, value: 40 },
      last: { year: 2008, value: 42 },
    });
    expect(endsOf(smallIndicators(), 'online_pct', 'DDD')).toBeNull();
  });

  it('lies before the lines of all, whose greatest value gives the axis its end', () => {
    expect(greatestOf(smallIndicators(), 'online_pct', ALL)).toBe(70);
    expect(greatestOf(smallIndicators(), 'online_pct', ['DDD'])).toBe(0);
    const { lines } = placeBackground(smallIndicators(), 'online_pct', ALL, plot);
    expect(lines.path.match(/M/g)).toHaveLength(5);
  });
});
