import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, partsOf } from '../../../src/model/day';
import { createAxis, ticksOf } from '../../../src/views/timeline/axis';
import { dayOn } from '../../fixtures/datasets';

const span = (from: string, to: string) => ({ start: dayOn(from), end: dayOn(to) });
const WHOLE = span('2001-01-01', '2027-12-31');
const anySpan = fc
  .record({
    start: fc.integer({ min: WHOLE.start, max: WHOLE.end - 45 }),
    length: fc.integer({ min: 45, max: 9800 }),
  })
  .map(({ start, length }) => ({ start, end: Math.min(start + length, WHOLE.end) }));
const anyScale = fc.constantFrom(1, 1.87, 3.74);
const anyWidth = fc.integer({ min: 300, max: 2600 });

describe('the axis', () => {
  it('puts every day in proportion, within a pixel', () => {
    fc.assert(
      fc.property(
        anySpan,
        anyWidth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, width, share) => {
          const axis = createAxis(of, 150, 150 + width);
          const day = Math.round(of.start + (of.end - of.start) * share);
          const x = 150 + (width * (day - of.start)) / (of.end - of.start);
          expect(Math.abs(axis.xOf(day) - x)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('has its ends where it was told', () => {
    const axis = createAxis(span('2021-01-01', '2027-12-31'), 100, 900);
    expect([axis.xOf(dayOn('2021-01-01')), axis.xOf(dayOn('2027-12-31'))]).toEqual([100, 900]);
    expect([axis.left, axis.right]).toEqual([100, 900]);
    expect(axis.xOf(dayOn('2020-01-01'))).toBeLessThan(100);
  });

  it('finds the day under its middle, and the nearest end beyond the ends', () => {
    fc.assert(
      fc.property(anySpan, anyWidth, fc.nat(), (of, width, nth) => {
        const axis = createAxis(of, 0, width);
        const day = of.start + (nth % (of.end - of.start));
        expect(axis.dayAt(axis.middleOf(day))).toBe(day);
      }),
    );
    const axis = createAxis(WHOLE, 100, 900);
    expect([axis.dayAt(-5000), axis.dayAt(5000)].map(isoOf)).toEqual(['2001-01-01', '2027-12-31']);
  });

  it('has the middle of a day half a day past its beginning', () => {
    const axis = createAxis({ start: 0, end: 100 }, 0, 1000);
    expect([axis.xOf(7), axis.middleOf(7)]).toEqual([70, 75]);
  });
});

describe('the ticks', () => {
  const of = (from: string, to: string, width: number, textScale = 1) =>
    ticksOf(span(from, to), createAxis(span(from, to), 0, width), textScale);

  it('of some years are the years', () => {
    const ticks = of('2021-01-01', '2027-12-31', 800);
    expect(ticks.map(({ day }) => isoOf(day))).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
      '2027-01-01',
    ]);
    expect(new Set(ticks.map(({ kind }) => kind))).toEqual(new Set(['year']));
  });

  it('of one year are months, the first of them a year', () => {
    const ticks = of('2025-01-01', '2025-12-31', 1000);
    expect(ticks.every(({ day }) => partsOf(day).date === 1)).toBe(true);
    expect(ticks.map(({ kind }) => kind)).toEqual(['year', ...Array(11).fill('month')]);
  });

  it('are at least one, where no year begins and a month has room for its word alone', () => {
    const ticks = of('2027-01-02', '2027-07-04', 300, 3.74);
    expect(ticks.map(({ day }) => isoOf(day))).toEqual(['2027-04-01']);
  });

  it('stand at their days, between the ends, in order and never twice', () => {
    fc.assert(
      fc.property(anySpan, anyWidth, anyScale, (given, width, textScale) => {
        const axis = createAxis(given, 0, width);
        const ticks = ticksOf(given, axis, textScale);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.forEach(({ day, x, kind }, index) => {
          expect(x).toBeCloseTo(axis.xOf(day), 6);
          expect(day >= given.start && day <= given.end).toBe(true);
          expect(day).toBeGreaterThan(ticks[index - 1]?.day ?? -Infinity);
          const { month, date } = partsOf(day);
          expect(kind).toBe(date !== 1 ? 'day' : month !== 1 ? 'month' : 'year');
        });
      }),
    );
  });

  /** Pixels that the words of a tick take: "2025" or "Jun", "17 Jun 2025". */
  const WORD_PX = { year: 34, month: 34, day: 70 };

  it.each([
    ['2021-01-01', '2027-12-31', 1000],
    ['2025-01-01', '2025-12-31', 1000],
    ['2025-01-01', '2025-07-01', 1100],
    ['2025-05-20', '2025-07-08', 1100],
    ['2025-05-26', '2025-07-10', 1100],
    ['2025-06-01', '2025-07-16', 600],
    ['2021-01-01', '2027-12-31', 1600, 1.87],
    ['2025-01-01', '2025-12-31', 1600, 1.87],
    ['2025-05-20', '2025-07-08', 1600, 1.87],
    ['2021-01-01', '2027-12-31', 3200, 3.74],
    ['2025-05-20', '2025-07-08', 3200, 3.74],
    ['2001-01-01', '2027-12-31', 3200, 3.74],
  ])('from %s to %s on %i pixels leave room for their words', (from, to, width, textScale = 1) => {
    const ticks = of(from, to, width, textScale);
    expect(ticks.length).toBeGreaterThan(1);
    ticks.slice(1).forEach((tick, index) => {
      const before = ticks[index];
      const room = ((WORD_PX[tick.kind] + WORD_PX[before?.kind ?? 'day']) / 2) * textScale;
      expect(tick.x - (before?.x ?? 0), isoOf(tick.day)).toBeGreaterThanOrEqual(room);
    });
  });
});
