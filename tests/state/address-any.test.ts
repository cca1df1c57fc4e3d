import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countrySelection, eventSelection, NOTHING } from '../../src/model/selection';
import { clampSpan, wholeSpan } from '../../src/model/span';
import { readAddress, writeAddress } from '../../src/state/address';
import type { AddressContext } from '../../src/state/address-fields';
import {
  AMONG,
  type AtlasState,
  defaultState,
  impliedCursor,
  LAYOUTS,
} from '../../src/state/atlas-state';
import { anyFragment, KEYS, PIECES } from '../fixtures/any-fragment';
import { atlasDataset, dayOn } from '../fixtures/datasets';

const dataset = atlasDataset();
const TODAY = dayOn('2026-11-23');
const limits = wholeSpan(dataset, TODAY);
const context: AddressContext = {
  dataset,
  defaults: defaultState(dataset, TODAY, 'en'),
  limits,
  tours: dataset.tours,
};

const eventIds = dataset.events.map(({ id }) => id);
const countryIds = dataset.countries.map(({ id }) => id);
const seriesIds = dataset.series.map(({ id }) => id);
const viewIds = dataset.worldviews.map(({ id }) => id);

const anyDay = fc.integer({ min: limits.start, max: limits.end });
const hundredths = (most: number) =>
  fc.integer({ min: -most * 100, max: most * 100 }).map((each) => each / 100);
const anySelection = fc.oneof(
  fc.constant(NOTHING),
  fc.constantFrom(...countryIds).map(countrySelection),
  fc.constantFrom(...eventIds).map(eventSelection),
);
const anyState: fc.Arbitrary<AtlasState> = fc
  .record({
    selection: anySelection,
    day: fc.option(anyDay),
    series: fc.subarray(seriesIds),
    ends: fc.tuple(anyDay, anyDay),
    opening: fc.boolean(),
    map: fc.option(fc.record({ zoom: hundredths(4), lat: hundredths(90), lon: hundredths(180) })),
    borders: fc.constantFrom(...viewIds),
    theme: fc.option(fc.constantFrom(...dataset.themeById.keys())),
    colour: fc.constantFrom('status', ...dataset.indicators.map(({ id }) => id)),
    among: fc.constantFrom(...AMONG),
    layout: fc.constantFrom(...LAYOUTS),
  })
  .map(({ selection, day, series, ends: [start, end], opening, ...rest }) => ({
    ...rest,
    selection,
    cursor: day ?? impliedCursor(dataset, selection),
    series,
    span: opening ? context.defaults.span : clampSpan({ start, end }, limits),
    lang: 'en' as const,
    presenting: null,
  }));

/** Thousands of runs on a busy machine. */
const SLOW_MS = 30_000;

/** A bound on hanging, no benchmark. */
const HANG_MS = 1000;

/** What is wrong with a state, if anything. */
function faultsOf({ cursor, selection, series, span, map, borders }: AtlasState): string[] {
  const rules: Readonly<Record<string, boolean>> = {
    cursor: Number.isInteger(cursor) && cursor >= limits.start && cursor <= limits.end,
    country: selection.kind !== 'country' || countryIds.includes(selection.id),
    event: selection.kind !== 'event' || eventIds.includes(selection.id),
    series: series.join() === seriesIds.filter((id) => series.includes(id)).join(),
    span: span.start >= limits.start && span.end <= limits.end && span.end - span.start >= 45,
    map: map === null || (Math.abs(map.lat) <= 90 && Math.abs(map.lon) <= 180),
    zoom: map === null || Number.isFinite(map.zoom),
    borders: viewIds.includes(borders),
  };
  return Object.keys(rules).filter((rule) => rules[rule] !== true);
}

describe('any state', () => {
  it(
    'is read as it was written, without a fault',
    () => {
      fc.assert(
        fc.property(anyState, (state) => {
          const fragment = writeAddress(state, context);
          expect(readAddress(fragment, context)).toEqual({ state, faults: [], kept: [] });
        }),
        { numRuns: 3000 },
      );
    },
    SLOW_MS,
  );

  it(
    'leaves what others wrote into the address alone',
    () => {
      const key = fc.string({ minLength: 1 }).filter((each) => !KEYS.includes(each));
      const kept = fc.array(fc.tuple(key, fc.string()), { maxLength: 5 });
      fc.assert(
        fc.property(anyState, kept, (state, pairs) => {
          const fragment = writeAddress(state, context, pairs);
          expect(readAddress(fragment, context)).toEqual({ state, faults: [], kept: pairs });
        }),
        { numRuns: 1000 },
      );
    },
    SLOW_MS,
  );

  it('is written in the characters of an address', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(writeAddress(state, context)).toMatch(/^(#[A-Za-z0-9=&,./_-]+)?$/);
      }),
    );
  });
});

describe('any fragment', () => {
  it(
    'gives a valid state, which is then written and read without a fault',
    () => {
      fc.assert(
        fc.property(anyFragment, (fragment) => {
          const began = performance.now();
          const { state, kept } = readAddress(fragment, context);
          const wrong = faultsOf(state);
          if (wrong.length > 0) throw new Error(`not valid: ${wrong}`);
          const again = readAddress(writeAddress(state, context, kept), context);
          const took = performance.now() - began;
          if (took > HANG_MS) throw new Error(`took ${took} ms`);
          return isDeepStrictEqual([again.state, again.faults], [state, []]);
        }),
        { numRuns: 10_000 },
      );
    },
    SLOW_MS,
  );

  it(
    'of known keys with any value is used or reported, never both',
    () => {
      const pair = fc.tuple(
        fc.constantFrom('date', 'span', 'map', 'series', 'borders'),
        fc.oneof(fc.constantFrom(...PIECES, ...viewIds, ...seriesIds), fc.string()),
      );
      fc.assert(
        fc.property(pair, ([key, value]) => {
          const { state, faults, kept } = readAddress(
            `#${key}=${encodeURIComponent(value)}`,
            context,
          );
          expect(kept).toEqual([]);
          if (faults.length > 0) {
            expect(faults).toEqual([{ key, value }]);
            expect(state).toEqual(context.defaults);
          }
        }),
        { numRuns: 2000 },
      );
    },
    SLOW_MS,
  );
});
