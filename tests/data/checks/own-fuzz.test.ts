import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '../../../src/data/checks/own/own-lists';
import { parseCsv } from '../../../src/data/checks/own/parse-csv';
import { parseJson } from '../../../src/data/checks/own/parse-json';
import { type ReadOwn, readOwn } from '../../../src/data/checks/own/read-own';
import { ownDataset } from '../../../src/data/own-dataset';
import { searchRecords } from '../../../src/data/search-records';
import { bundleOf } from '../../../src/exports/bundle';
import { calendarOf } from '../../../src/exports/calendar';
import { eventsCsv } from '../../../src/exports/events-csv';
import { countryLine } from '../../../src/i18n/country-words';
import { dateLine, eventLine, placeWords } from '../../../src/i18n/event-words';
import { wordsOfDataset } from '../../../src/i18n/words-of-dataset';
import { createStore } from '../../../src/state/store';
import { anyBundle, HOSTILE, mutatedBundle } from '../../fixtures/any-bundle';
import { dayOn, smallAtlas } from '../../fixtures/datasets';
import { englishWords } from '../../fixtures/words';

const TODAY = dayOn('2026-11-23');
const ORIGIN = { asOf: '2026-11-23', today: TODAY, name: 'meetings' };
const BASE = smallAtlas();
const WORDS = englishWords();
/** Ten thousand datasets in all, of each kind its part. */
const RUNS = { changed: 4500, any: 1500, text: 1500, table: 2500 } as const;
/** A bound on hanging, no benchmark. */
const HANG_MS = 1000;
/** Much is said of each; a busy machine may take its time. */
const MS = 120_000;

/** All that the page says of a dataset; throws where something of it cannot be said. */
function sayAll({ data, problem, faults, counts }: ReadOwn): readonly string[] {
  for (const fault of faults) {
    expect(fault.problem).not.toBe('');
    expect(fault.remedy).not.toBe('');
  }
  if (data === null) {
    expect(problem).not.toBeNull();
    return [];
  }
  expect(counts.events).toBe(data.events.length);
  const dataset = ownDataset(data, BASE, { en: 'Other events' });
  const lanes = new Set(dataset.series.map(({ id }) => id));
  expect(new Set(data.events.map(({ id }) => id)).size).toBe(data.events.length);
  expect(data.events.every(({ series }) => lanes.has(series))).toBe(true);
  const words = wordsOfDataset(WORDS, dataset, 'meetings');
  const store = createStore(dataset, TODAY);
  expect(Number.isFinite(store.cursor.peek())).toBe(true);
  expect(searchRecords({ ...data, 'search-aliases': [] }, []).length).toBeGreaterThan(0);
  return [
    ...dataset.events.flatMap((event) => [
      eventLine(words, dataset, event),
      placeWords(words, dataset, event),
      dateLine(words, event, TODAY),
    ]),
    ...dataset.countries.map((country) => countryLine(words, dataset, country, TODAY)),
    eventsCsv(dataset, words, dataset.events),
    calendarOf(dataset, words, dataset.events, TODAY, 'x').text,
    JSON.stringify(bundleOf(dataset, dataset.events)),
  ];
}

async function openWith(parse: (text: string) => Parsed, text: string): Promise<void> {
  const began = performance.now();
  const parsed = parse(text);
  if (parsed.lists) sayAll(await readOwn(parsed.lists, ORIGIN, () => Promise.resolve()));
  else expect(parsed.problem).not.toBe('');
  const took = performance.now() - began;
  if (took > HANG_MS) throw new Error(`took ${took} ms`);
}

const openJson = (text: string) => openWith(parseJson, text);
const openCsv = (text: string) => openWith(parseCsv, text);

describe('whatever is opened is shown, or refused in words', () => {
  it(
    'a good bundle in which anything is changed',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutatedBundle, async (bundle) => {
          await openJson(JSON.stringify(bundle));
        }),
        { numRuns: RUNS.changed },
      );
    },
    MS,
  );

  it(
    'anything that has events',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBundle, async (bundle) => {
          await openJson(JSON.stringify(bundle));
        }),
        { numRuns: RUNS.any },
      );
    },
    MS,
  );

  it(
    'any text as JSON',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
          await openJson(text);
        }),
        { numRuns: RUNS.text },
      );
    },
    MS,
  );

  it(
    'any table with the columns that are asked for',
    async () => {
      const cell = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.constant('2024-05-06'));
      const columns = ['title', 'date_edtf', 'series', 'country', 'latitude', 'source_addresses'];
      const row = fc.array(cell, { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
          const lines = rows.map((cells) =>
            cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','),
          );
          await openCsv([columns.join(','), ...lines].join('\n'));
        }),
        { numRuns: RUNS.table },
      );
    },
    MS,
  );
});
