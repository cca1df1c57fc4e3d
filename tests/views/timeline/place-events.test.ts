import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasEvent } from '../../../src/model/dataset';
import { createAxis } from '../../../src/views/timeline/axis';
import { heightOf, placeLanes } from '../../../src/views/timeline/lanes';
import {
  countOf,
  type PlacedEvents,
  type PlacedMark,
  placeEvents,
} from '../../../src/views/timeline/place-events';
import { atlasDataset, dayOn, smallAtlas } from '../../fixtures/datasets';
import { eventOn, manyEvents } from '../../fixtures/many-events';

const WIDTHS = [320, 640, 1000, 1440, 2560];
const atlas = atlasDataset();
const small = smallAtlas();
/** Reading, a hall with a window 1080 pixels high, and one with 2160. */
const SCALES = [1, 1.87, 3.74];
const roomAt = (scale: number) => (scale > 1 ? 'hall' : 'roomy');
const atlasLanes = placeLanes(atlas.series, 'ict-ministers', 'roomy', 1);
const lanes = placeLanes(small.series, 'ministers', 'roomy', 1);
const span = (from: string, to: string) => ({ start: dayOn(from), end: dayOn(to) });
const SPANS = [
  span('2001-01-01', '2027-12-31'),
  span('2021-01-01', '2027-12-31'),
  span('2025-05-20', '2025-07-08'),
];

const anySpan = fc.constantFrom(...SPANS);
const anyScale = fc.constantFrom(...SCALES);

function place(
  events: readonly AtlasEvent[],
  from: string,
  to: string,
  width = 1000,
  scale = 1,
): PlacedEvents {
  return placeEvents(events, lanes, createAxis(span(from, to), 0, width), scale);
}

/** Every event of a placement, wherever it went. */
function allOf({ marks, mores, edges, undated }: PlacedEvents): readonly AtlasEvent[] {
  return [
    ...marks.map(({ event }) => event),
    ...mores.flatMap(({ events }) => events),
    ...edges.flatMap(({ earlier, later }) => [...earlier, ...later]),
    ...undated,
  ];
}

function expectApart({ marks, mores }: PlacedEvents): void {
  const all = [...marks, ...mores].sort((a, b) => a.lane.top - b.lane.top || a.x1 - b.x1);
  all.slice(1).forEach((each, index) => {
    const before = all[index];
    if (before?.lane === each.lane) expect(each.x1).toBeGreaterThanOrEqual(before.x2);
  });
}

describe('the lanes', () => {
  it('put the main series first and largest, one below the other', () => {
    const ids = atlasLanes.map(({ series }) => series.id);
    expect(ids[0]).toBe('ict-ministers');
    expect(ids).toHaveLength(7);
    atlasLanes.slice(1).forEach((lane, index) => {
      const before = atlasLanes[index];
      expect(lane.top).toBe((before?.top ?? 0) + (before?.height ?? 0));
      expect(lane.height).toBeLessThan(atlasLanes[0]?.height ?? 0);
      expect(lane.middle).toBe(lane.top + lane.height / 2);
    });
    const last = atlasLanes.at(-1);
    expect(heightOf(atlasLanes, 1)).toBe((last?.top ?? 0) + (last?.height ?? 0));
    expect(heightOf([], 1)).toBeGreaterThan(0);
  });

  it('grow with the texts, on whole pixels', () => {
    const shown = atlas.series.filter(({ id }) => ['ict-ministers', 'summit'].includes(id));
    const edges = (scale: number) =>
      placeLanes(shown, 'ict-ministers', 'hall', scale).map(({ top, height }) => [top, height]);
    expect(edges(1.87)).toEqual([
      [22, 146],
      [168, 41],
    ]);
    expect(edges(3.74)).toEqual([
      [45, 292],
      [337, 82],
    ]);
    expect(heightOf(placeLanes(shown, 'ict-ministers', 'hall', 3.74), 3.74)).toBe(419);
  });

  it.each(SCALES)('hold their marks and two lines of text at %f times the size', (scale) => {
    for (const room of scale > 1 ? (['hall'] as const) : (['roomy', 'compact'] as const)) {
      const [main, ...others] = placeLanes(atlas.series, 'ict-ministers', room, scale);
      if (!main) throw new Error('There is no main lane.');
      expect(main.middle - main.top).toBeGreaterThan(29 * scale);
      expect(main.top + main.height - main.middle).toBeGreaterThan(29 * scale);
      for (const { height } of others) expect(height).toBeGreaterThan(19 * scale);
    }
  });
});

describe.each(WIDTHS)('on %i pixels', (width) => {
  it('the events of the atlas do not overlap, and none is lost', () => {
    for (const of of SPANS) {
      for (const scale of SCALES) {
        const scaled = placeLanes(atlas.series, 'ict-ministers', roomAt(scale), scale);
        const placed = placeEvents(atlas.events, scaled, createAxis(of, 0, width), scale);
        expectApart(placed);
        expect(countOf(placed)).toBe(63);
        expect(new Set(allOf(placed))).toEqual(new Set(atlas.events));
      }
    }
  });

  it('hundreds of events do not overlap, and none is lost or told twice', () => {
    fc.assert(
      fc.property(manyEvents(200, 2000), anySpan, anyScale, (events, of, scale) => {
        const placed = placeEvents(events, lanes, createAxis(of, 0, width), scale);
        expectApart(placed);
        expect(countOf(placed)).toBe(events.length);
        expect(new Set(allOf(placed)).size).toBe(events.length);
      }),
      { numRuns: 6 },
    );
  }, 30_000);
});

describe('what is counted as drawn', () => {
  const seen = ({ marks, mores }: PlacedEvents, left: number, right: number) =>
    [...marks, ...mores].every(({ x1, x2 }) => x2 >= left && x1 <= right);

  it('can be seen, also where a bar that began before the axis joins a "+n" mark', () => {
    const events = [eventOn('2026?'), eventOn('2026-06-20')];
    const placed = place(events, '2026-06-01', '2026-07-16');
    expect(countOf(placed)).toBe(2);
    expect(seen(placed, 0, 1000)).toBe(true);
  });

  it('can be seen, whatever there is', () => {
    fc.assert(
      fc.property(manyEvents(1, 60), anySpan, anyScale, (events, of, scale) =>
        seen(placeEvents(events, lanes, createAxis(of, 100, 1100), scale), 100, 1100),
      ),
      { numRuns: 200 },
    );
  });
});

describe('an event', () => {
  const only = (date: string, from = '2026-01-01', to = '2026-12-31'): PlacedMark | undefined =>
    place([eventOn(date)], from, to, 1000).marks[0];

  it('of one sure day is a dot in the middle of the day', () => {
    const mark = only('2026-07-01');
    expect(mark?.shape).toBe('dot');
    const x = createAxis(span('2026-01-01', '2026-12-31'), 0, 1000).middleOf(dayOn('2026-07-01'));
    expect(((mark?.x1 ?? 0) + (mark?.x2 ?? 0)) / 2).toBeCloseTo(x, 9);
  });

  it.each([
    ['2026-04', '2026-04-01', '2026-05-01'],
    ['2026-04~', '2026-04-01', '2026-05-01'],
    ['2026?', '2026-01-01', '2027-01-01'],
    ['2026-03-01/2026-05-31', '2026-03-01', '2026-06-01'],
    ['2026-03-01/2026-05-31?', '2026-03-01', '2026-06-01'],
  ])('%s is a bar from %s until %s', (date, from, until) => {
    const axis = createAxis(span('2025-07-01', '2027-06-30'), 0, 1000);
    const mark = only(date, '2025-07-01', '2027-06-30');
    expect(mark?.shape).toBe('bar');
    expect(mark?.x1).toBeCloseTo(axis.xOf(dayOn(from)), 9);
    expect(mark?.x2).toBeCloseTo(axis.xOf(dayOn(until)), 9);
  });

  it.each([
    [1, 18],
    [1.87, 33.66],
    [3.74, 67.32],
  ])('at %f times the size is a dot %f pixels wide', (scale, width) => {
    const { marks } = place([eventOn('2026-07-01')], '2026-01-01', '2026-12-31', 1000, scale);
    expect((marks[0]?.x2 ?? 0) - (marks[0]?.x1 ?? 0)).toBeCloseTo(width, 9);
  });

  it('of a doubtful day is never a dot, and its bar never too small to see', () => {
    for (const date of ['2026-07-01?', '2026-07-01~']) {
      const mark = only(date, '2001-01-01', '2027-12-31');
      expect(mark?.shape).toBe('bar');
      expect((mark?.x2 ?? 0) - (mark?.x1 ?? 0)).toBeGreaterThanOrEqual(10);
    }
  });

  it('without a date is in the slot for undated events, if its lane is shown', () => {
    const undated = eventOn(null);
    const placed = place([undated, eventOn('2026-07-01')], '2026-01-01', '2026-12-31');
    expect(placed.undated).toEqual([undated]);
    expect(placed.marks).toHaveLength(1);
    const axis = createAxis(span('2026-01-01', '2026-12-31'), 0, 1000);
    expect(placeEvents([undated], [], axis, 1).undated).toEqual([]);
  });

  it('before or after the axis is counted at its edge', () => {
    const [early, late] = [eventOn('2019-01-01'), eventOn('2029-01-01')];
    const { edges, marks } = place([early, late], '2026-01-01', '2026-12-31');
    expect(edges.find(({ lane }) => lane.main)).toMatchObject({ earlier: [early], later: [late] });
    expect(edges.find(({ lane }) => !lane.main)).toMatchObject({ earlier: [], later: [] });
    expect(marks).toEqual([]);
  });

  it('close to another stands with it in a "+n" mark, and by itself when one comes closer', () => {
    const events = [eventOn('2026-06-17'), eventOn('2026-06-18'), eventOn('2026-06-19')];
    const far = place(events, '2001-01-01', '2027-12-31');
    expect([far.marks.length, far.mores.map(({ events: inside }) => inside)]).toEqual([
      0,
      [events],
    ]);
    const close = place(events, '2026-06-01', '2026-07-16', 2500);
    expect([close.marks.length, close.mores.length]).toEqual([3, 0]);
    const otherLane = place(
      [eventOn('2026-06-17'), eventOn('2026-06-17', 'forum')],
      '2001-01-01',
      '2027-12-31',
    );
    expect(otherLane.marks).toHaveLength(2);
  });
});
