import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/dom/measure';
import { en } from '../../../src/i18n/en/index';
import { createWords } from '../../../src/i18n/words';
import type { AtlasEvent } from '../../../src/model/dataset';
import { createAxis } from '../../../src/views/timeline/axis';
import { placeLanes } from '../../../src/views/timeline/lanes';
import { placeEvents } from '../../../src/views/timeline/place-events';
import { type PlacedText, placeTexts } from '../../../src/views/timeline/place-texts';
import { timelineTexts } from '../../../src/views/timeline/timeline-words';
import { atlasDataset, dayOn, smallAtlas } from '../../fixtures/datasets';
import { eventOn, manyEvents } from '../../fixtures/many-events';

/** Letters half as wide as they are high, near enough. */
const measure: Measure = (text, { px }) => (text.length * 7 * px) / 13;
const small = smallAtlas();
const lanesAt = (scale: number) =>
  placeLanes(small.series, 'ministers', scale > 1 ? 'hall' : 'roomy', scale);
const lanes = lanesAt(1);
const words = createWords('en', en);
const source = timelineTexts(words, small);
const YEARS = { start: dayOn('2021-01-01'), end: dayOn('2027-12-31') };

const anyScale = fc.constantFrom(1, 1.87, 3.74);

function textsOf(
  events: readonly AtlasEvent[],
  { width = 1000, scale = 1, first = null as AtlasEvent | null } = {},
): readonly PlacedText[] {
  const axis = createAxis(YEARS, 100, 100 + width);
  const placed = placeEvents(events, lanesAt(scale), axis, scale);
  return placeTexts(placed, axis, scale, source, measure, first);
}

function expectApart(texts: readonly PlacedText[]): void {
  for (const y of new Set(texts.map((text) => text.y))) {
    const sorted = texts.filter((text) => text.y === y).sort((a, b) => a.x - b.x);
    sorted.slice(1).forEach((text, index) => {
      const before = sorted[index];
      expect(text.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
    });
  }
}

describe('the texts of the timeline', () => {
  it('do not overlap within a row and stay on the axis', () => {
    const width = fc.constantFrom(320, 640, 1000, 1440);
    fc.assert(
      fc.property(manyEvents(1, 80), width, anyScale, fc.nat(), (events, pixels, scale, nth) => {
        const first = events[nth % events.length] ?? null;
        const texts = textsOf(events, { width: pixels, scale, first });
        expectApart(texts);
        for (const { x, width: own } of texts) {
          expect(x).toBeGreaterThanOrEqual(100);
          expect(x + own).toBeLessThanOrEqual(100 + pixels + 1e-9);
        }
      }),
    );
  });

  it('give one mark at most one name and one date, or one title', () => {
    fc.assert(
      fc.property(manyEvents(1, 80), (events) => {
        const keys = textsOf(events).map(({ event, kind }) => `${event.id} ${kind}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('serve the selected one first', () => {
    const close = ['2024-01-01', '2024-05-01', '2024-09-01', '2025-01-01'].map((date, index) =>
      eventOn(date, 'ministers', { number: index + 1 }),
    );
    expect(
      textsOf(close, { width: 640 }).filter(({ kind }) => kind === 'date').length,
    ).toBeLessThan(4);
    for (const first of close) {
      const named = textsOf(close, { width: 640, first }).filter(({ kind }) => kind === 'date');
      expect(named.map(({ event }) => event)).toContain(first);
    }
  });

  it('shorten before they are left out', () => {
    const event = eventOn('2024-05-01', 'ministers', { number: 4 });
    const text = (width: number) =>
      textsOf([event], { width }).find(({ kind }) => kind === 'name')?.text;
    expect(text(400)).toBe('4th · KGZ');
    expect(text(50)).toBe('4th');
    expect(text(15)).toBeUndefined();
  });

  it('stand names above and dates below the middle of the main lane', () => {
    const texts = textsOf([eventOn('2024-05-01', 'ministers', { number: 4 })]);
    const middle = lanes[0]?.middle ?? 0;
    expect(texts.find(({ kind }) => kind === 'name')?.y).toBeLessThan(middle);
    expect(texts.find(({ kind }) => kind === 'date')?.y).toBeGreaterThan(middle);
  });

  it('set a title beside a mark of another lane only where it fits before the next', () => {
    const [one, two] = [eventOn('2024-05-01', 'forum'), eventOn('2024-08-01', 'forum')];
    const titled = (events: readonly AtlasEvent[]) =>
      textsOf(events).map(({ kind, event }) => [kind, event]);
    expect(titled([one])).toEqual([['title', one]]);
    expect(titled([one, two])).toEqual([['title', two]]);
  });
});

describe('the texts of the timeline in a hall', () => {
  const meetings = [
    eventOn('2024-02-01', 'ministers', { number: 3 }),
    eventOn('2025-06-17', 'ministers', { number: 4 }),
    eventOn('2026?', 'ministers', { number: 5, standing: 'announced' }),
  ];
  const [third, fourth, fifth] = meetings;
  const of = (texts: readonly PlacedText[], event: AtlasEvent | undefined) =>
    texts.filter((text) => text.event === event).map(({ kind, text }) => [kind, text]);

  it.each([
    [1600, 1.87],
    [3200, 3.74],
  ])('on %i pixels at %f times the size tell the doubt in a second line', (width, scale) => {
    const texts = textsOf(meetings, { width, scale, first: fourth ?? null });
    expect(of(texts, fourth)).toEqual([
      ['name', '4th · KGZ'],
      ['date', '17 June 2025'],
    ]);
    expect(of(texts, fifth)).toEqual([
      ['name', '5th · KGZ'],
      ['date', '2026 proposed'],
      ['date', 'no date confirmed'],
    ]);
  });

  it('tell the doubt once when reading', () => {
    const texts = textsOf(meetings, { width: 3000 });
    expect(of(texts, fifth)).toEqual([
      ['name', '5th · KGZ'],
      ['date', '2026 proposed, no date confirmed'],
    ]);
  });

  it('stand aside of a mark to keep a longer wording, but never beyond its middle', () => {
    const close = [third, eventOn('2024-10-01', 'ministers', { number: 4 })].flatMap(
      (event) => event ?? [],
    );
    const [, later] = close;
    const texts = textsOf(close, { width: 1400, scale: 1.87, first: later ?? null });
    expect(of(texts, close[0])).toContainEqual(['name', '3rd · KGZ']);
    expect(of(texts, later)).toContainEqual(['name', '4th · KGZ']);
    const { middleOf } = createAxis(YEARS, 100, 1500);
    for (const { event, x, width } of texts) {
      const middle = middleOf(event.date?.first ?? 0);
      expect(x <= middle && middle <= x + width).toBe(true);
    }
  });

  it('keep within the height of their lane', () => {
    for (const scale of [1.87, 3.74]) {
      const [lane] = lanesAt(scale);
      if (!lane) throw new Error('There is no lane.');
      for (const { y } of textsOf(meetings, { width: 1600 * scale, scale })) {
        expect(y - 11 * scale).toBeGreaterThanOrEqual(lane.top);
        expect(y + 4 * scale).toBeLessThanOrEqual(lane.top + lane.height);
      }
    }
  });
});

describe('the wordings of a date on the timeline', () => {
  it('never say a day that the date does not', () => {
    for (const [date, year] of [
      ['2026-10', '2026'],
      ['2026', '2026'],
      ['2026-10~', '2026'],
      ['2026-10?', '2026'],
      ['2026?', '2026'],
    ] as const) {
      for (const text of source.dates(eventOn(date))) {
        expect(text.match(/\d+/g), `${date}: ${text}`).toEqual([year]);
      }
    }
  });

  it('never turn several days into the first of them', () => {
    const texts = source.dates(eventOn('2026-08-31/2026-09-02'));
    expect(texts.filter((text) => /\b31\b/.test(text) && !/\b2\b/.test(text))).toEqual([]);
  });

  it('never leave out that a date is only proposed', () => {
    for (const date of ['2026?', '2026-10?', '2026-10-05?']) {
      for (const text of source.dates(eventOn(date))) expect(text).toMatch(/proposed|\?$/);
    }
  });

  it('never call proposed what is only about right', () => {
    expect(source.dates(eventOn('2026-10~'))[0]).toBe('about October 2026');
    for (const text of source.dates(eventOn('2026-10~'))) expect(text).not.toMatch(/proposed|\?$/);
  });

  it('of the fourth ministers’ meeting go from the whole date to the year', () => {
    const atlas = atlasDataset();
    const event = atlas.eventById.get('ict-ministers-4-2025');
    const texts = event ? timelineTexts(words, atlas).dates(event) : [];
    expect(texts).toEqual(['17 June 2025', '17 Jun 2025', '2025']);
  });
});
