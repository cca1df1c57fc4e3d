import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/views/compare/change';
import { gridOf } from '../../../src/views/compare/grid';
import { inOrder, type Order } from '../../../src/views/compare/order';
import { smallIndicators } from '../../fixtures/small-indicators';

const data = smallIndicators();
const COUNTRIES = [
  { id: 'AAA', name: 'Zland' },
  { id: 'BBB', name: 'Beland' },
  { id: 'CCC', name: 'Celand' },
  { id: 'DDD', name: 'Aland' },
];

function ordered(order: Order, year: number): readonly string[] {
  const names = new Intl.Collator('en').compare;
  return inOrder(order, COUNTRIES, data, 'online_pct', year, names).map(({ id }) => id);
}

describe('the order of countries', () => {
  it('is by value, the highest first, and those without one last', () => {
    expect(ordered('value', 2008)).toEqual(['AAA', 'CCC', 'BBB', 'DDD']);
    expect(ordered('value', 2006)).toEqual(['CCC', 'AAA', 'BBB', 'DDD']);
  });

  it('is by change, by rank or by name where that is asked for', () => {
    expect(ordered('change', 2008)).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    expect(ordered('rank', 2006)).toEqual(['CCC', 'AAA', 'BBB', 'DDD']);
    expect(ordered('name', 2006)).toEqual(['DDD', 'BBB', 'CCC', 'AAA']);
  });

  it('is by name among those without a value', () => {
    expect(ordered('value', 2003)).toEqual(['DDD', 'BBB', 'CCC', 'AAA']);
  });
});

describe('how far a value has come', () => {
  it('is told from 2005 on, or from the first value after it', () => {
    expect(changeOf(data, 'online_pct', 'BBB', 2008)).toMatchObject({
      from: { year: 2005, value: 6 },
      to: { year: 2008, value: 9 },
      difference: 3,
      broken: false,
    });
    expect(changeOf(data, 'online_pct', 'CCC', 2008)?.from.year).toBe(2006);
  });

  it('says where the series breaks on the way', () => {
    expect(changeOf(data, 'online_pct', 'AAA', 2008)?.broken).toBe(true);
    expect(changeOf(data, 'online_pct', 'AAA', 2006)?.broken).toBe(false);
  });

  it('is nothing without two values', () => {
    expect(changeOf(data, 'online_pct', 'CCC', 2006)).toBeNull();
    expect(changeOf(data, 'online_pct', 'DDD', 2008)).toBeNull();
  });
});

describe('the grid of charts', () => {
  it.each([
    [903, 10, 1, 5],
    [358, 10, 1, 2],
    [1370, 10, 1, 5],
    [1370, 27, 1, 7],
    [3300, 27, 1, 9],
    [568, 10, 2, 1],
    [0, 10, 1, 1],
  ])(
    'of a room %f wide for %d countries, texts times %f, has %d columns',
    (width, count, scale, columns) => {
      expect(gridOf(width, count, scale).columns).toBe(columns);
    },
  );

  it('fills its room', () => {
    const { columns, cellWidth, chartHeight } = gridOf(903, 10, 1);
    expect([columns * cellWidth + 4 * 20, chartHeight]).toEqual([900, 104]);
  });
});
