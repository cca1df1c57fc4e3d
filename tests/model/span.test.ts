import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import {
  clampSpan,
  lengthOf,
  openingSpan,
  panSpan,
  revealDay,
  type Span,
  sameSpan,
  wholeSpan,
  zoomSpan,
} from '../../src/model/span';
import { atlasDataset, dayOn, smallAtlas } from '../fixtures/datasets';

const LIMITS: Span = { start: dayOn('2001-01-01'), end: dayOn('2027-12-31') };
const LONGEST = lengthOf(LIMITS);

const span = (from: string, to: string): Span => ({ start: dayOn(from), end: dayOn(to) });
const iso = ({ start, end }: Span) => `${isoOf(start)}..${isoOf(end)}`;

const anySpan = fc
  .record({
    start: fc.integer({ min: LIMITS.start - 5000, max: LIMITS.end + 5000 }),
    length: fc.integer({ min: 0, max: 2 * LONGEST }),
  })
  .map(({ start, length }) => ({ start, end: start + length }));
const validSpan = anySpan.map((each) => clampSpan(each, LIMITS));

function expectValid({ start, end }: Span): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(LIMITS.start);
  expect(end).toBeLessThanOrEqual(LIMITS.end);
  expect(end - start).toBeGreaterThanOrEqual(45);
}

describe('a span', () => {
  it('within the limits stays as it is', () => {
    const given = span('2021-01-01', '2026-12-31');
    expect(sameSpan(clampSpan(given, LIMITS), given)).toBe(true);
    expect(sameSpan(given, span('2021-01-01', '2026-12-30'))).toBe(false);
    expect(sameSpan(given, span('2021-01-02', '2026-12-31'))).toBe(false);
  });

  it('past the limits comes back with its length', () => {
    expect(iso(clampSpan(span('1999-01-01', '2001-01-01'), LIMITS))).toBe('2001-01-01..2003-01-02');
    expect(iso(clampSpan(span('2027-01-01', '2028-12-31'), LIMITS))).toBe('2025-12-31..2027-12-31');
  });

  it('longer than the limits becomes the limits', () => {
    expect(iso(clampSpan(span('1900-01-01', '2100-01-01'), LIMITS))).toBe('2001-01-01..2027-12-31');
  });

  it('too short to read grows to 45 days about its middle', () => {
    const { start, end } = clampSpan(span('2025-06-17', '2025-06-18'), LIMITS);
    expect(end - start).toBe(45);
    expect(isoOf(start)).toBe('2025-05-26');
    expect(isoOf(end)).toBe('2025-07-10');
  });

  it('is always whole days within the limits, whatever it was', () => {
    fc.assert(fc.property(anySpan, (given) => expectValid(clampSpan(given, LIMITS))));
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(clampSpan(span('2021-01-01', '2026-12-31'), LIMITS))).toBe(true);
  });
});

describe('zooming', () => {
  it('to half keeps the day at its place', () => {
    const year = span('2024-01-01', '2024-12-31');
    expect(iso(zoomSpan(year, 0.5, dayOn('2024-01-01'), LIMITS))).toBe('2024-01-01..2024-07-02');
    expect(iso(zoomSpan(year, 0.5, dayOn('2024-12-31'), LIMITS))).toBe('2024-07-01..2024-12-31');
  });

  it('keeps the share of any day within a day, away from the limits', () => {
    const within = fc.record({
      start: fc.integer({ min: LIMITS.start + 2000, max: LIMITS.start + 4000 }),
      length: fc.integer({ min: 100, max: 1000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(within, ({ start, length, share, factor }) => {
        const day = Math.round(start + length * share);
        const before = { start, end: start + length };
        const after = zoomSpan(before, factor, day, LIMITS);
        const shareBefore = (day - start) / length;
        const shareAfter = (day - after.start) / lengthOf(after);
        expect(Math.abs(shareAfter - shareBefore) * lengthOf(after)).toBeLessThanOrEqual(1);
        expect(Math.abs(lengthOf(after) - length * factor)).toBeLessThanOrEqual(
          length * factor < 45 ? 45 : 0.5,
        );
      }),
    );
  });

  it('stops at 45 days and at the limits', () => {
    const year = span('2024-01-01', '2024-12-31');
    expect(lengthOf(zoomSpan(year, 0.0001, dayOn('2024-06-01'), LIMITS))).toBe(45);
    expect(iso(zoomSpan(year, 1000, dayOn('2024-06-01'), LIMITS))).toBe('2001-01-01..2027-12-31');
  });

  it('always gives whole days within the limits', () => {
    const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
    const day = fc.integer({ min: LIMITS.start, max: LIMITS.end });
    fc.assert(
      fc.property(validSpan, factor, day, (given, by, around) =>
        expectValid(zoomSpan(given, by, around, LIMITS)),
      ),
    );
  });
});

describe('panning', () => {
  it('moves both ends by whole days and keeps the length', () => {
    const year = span('2024-01-01', '2024-12-31');
    expect(iso(panSpan(year, 31, LIMITS))).toBe('2024-02-01..2025-01-31');
    expect(iso(panSpan(year, -0.4, LIMITS))).toBe('2024-01-01..2024-12-31');
  });

  it('stops at the limits with its length', () => {
    const year = span('2024-01-01', '2024-12-31');
    expect(iso(panSpan(year, 1e6, LIMITS))).toBe('2026-12-31..2027-12-31');
    expect(iso(panSpan(year, -1e6, LIMITS))).toBe('2001-01-01..2002-01-01');
    fc.assert(
      fc.property(validSpan, fc.integer({ min: -1e4, max: 1e4 }), (given, days) => {
        const moved = panSpan(given, days, LIMITS);
        expectValid(moved);
        expect(lengthOf(moved)).toBe(lengthOf(given));
      }),
    );
  });
});

describe('revealing a day', () => {
  it('leaves a span that shows it untouched', () => {
    const year = span('2024-01-01', '2024-12-31');
    expect(revealDay(year, dayOn('2024-01-01'), LIMITS)).toBe(year);
    expect(revealDay(year, dayOn('2024-12-31'), LIMITS)).toBe(year);
  });

  it('moves just far enough, with 15 % of the span as room', () => {
    const hundred = { start: dayOn('2024-01-01'), end: dayOn('2024-01-01') + 100 };
    const before = revealDay(hundred, hundred.start - 10, LIMITS);
    expect([before.start - hundred.start, lengthOf(before)]).toEqual([-25, 100]);
    const after = revealDay(hundred, hundred.end + 10, LIMITS);
    expect([after.end - hundred.end, lengthOf(after)]).toEqual([25, 100]);
  });

  it('shows every day within the limits', () => {
    const day = fc.integer({ min: LIMITS.start, max: LIMITS.end });
    fc.assert(
      fc.property(validSpan, day, (given, wanted) => {
        const shown = revealDay(given, wanted, LIMITS);
        expectValid(shown);
        expect(shown.start <= wanted && wanted <= shown.end).toBe(true);
        expect(lengthOf(shown)).toBe(lengthOf(given));
      }),
    );
  });
});

describe('the spans of the data', () => {
  it('reach as a whole from the first event’s year to a year past the last', () => {
    const atlas = atlasDataset();
    expect(iso(wholeSpan(atlas, dayOn('2026-11-23')))).toBe('2001-01-01..2027-12-31');
    expect(iso(wholeSpan(atlas, dayOn('2030-02-01')))).toBe('2001-01-01..2031-12-31');
    expect(iso(wholeSpan(smallAtlas(), dayOn('2026-11-23')))).toBe('2024-01-01..2027-12-31');
  });

  it('open on the meetings’ years, past today and past the last meeting', () => {
    const opening = openingSpan(atlasDataset(), dayOn('2026-11-23'));
    expect(opening.start).toBeLessThan(dayOn('2021-11-25'));
    expect(opening.start).toBeGreaterThan(dayOn('2021-01-01'));
    expect(opening.end).toBeGreaterThan(dayOn('2026-12-31'));
    expect(opening.end).toBeLessThanOrEqual(dayOn('2027-12-31'));
    expect(openingSpan(atlasDataset(), dayOn('2029-01-01')).end).toBeGreaterThan(
      dayOn('2029-01-01'),
    );
  });
});
