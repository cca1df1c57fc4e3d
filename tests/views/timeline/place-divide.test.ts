import { describe, expect, it } from 'vitest';
import { createAxis } from '../../../src/views/timeline/axis';
import { placeDivide } from '../../../src/views/timeline/place-divide';
import { dayOn } from '../../fixtures/datasets';
import { smallIndicators } from '../../fixtures/small-indicators';

const ALL = ['AAA', 'BBB', 'CCC'];
const ROOM = { words: 14, top: 20, bottom: 100, end: 108 };
/** A pixel a day. */
const axis = createAxis({ start: dayOn('2006-01-01'), end: dayOn('2009-01-01') }, 0, 1096);

describe('the lane of the divide', () => {
  const placed = placeDivide(smallIndicators(), 'online_pct', ALL, axis, ROOM);

  it('has the value of a year at the middle of the year', () => {
    expect(placed.xOf(2006)).toBeCloseTo(182.5, 6);
    expect(placed.xOf(2008)).toBeCloseTo(365 + 365 + 183, 6);
  });

  it('has a scale of its own from nothing to a round number', () => {
    expect(placed.topValue).toBe(80);
    expect([placed.yOf(0), placed.yOf(80)]).toEqual([100, 20]);
  });

  it('marks where a series breaks between the years, and only on the axis', () => {
    expect(placed.breaks).toHaveLength(1);
    expect(placed.breaks[0]).toMatchObject({ country: 'AAA', year: 2007 });
    expect(placed.breaks[0]?.x).toBeCloseTo(365, 6);
    const later = createAxis({ start: dayOn('2008-01-01'), end: dayOn('2009-01-01') }, 0, 366);
    expect(placeDivide(smallIndicators(), 'online_pct', ALL, later, ROOM).breaks).toEqual([]);
  });

  it('knows the newest range by a year', () => {
    expect(placed.rangeBy(2025)).toMatchObject({ year: 2008, median: 42, count: 3 });
    expect(placed.rangeBy(2003)).toBeNull();
  });
});
