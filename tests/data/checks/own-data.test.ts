import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/data/checks/own/parse-csv';
import { parseJson } from '../../../src/data/checks/own/parse-json';
import { readOwn } from '../../../src/data/checks/own/read-own';
import { bundleOf } from '../../../src/exports/bundle';
import { eventsCsv } from '../../../src/exports/events-csv';
import { atlasDataset, dayOn } from '../../fixtures/datasets';
import { ownBundle } from '../../fixtures/own-data';
import { englishWords } from '../../fixtures/words';

const ORIGIN = { asOf: '2026-11-23', today: dayOn('2026-11-23'), name: 'meetings' };

async function read(parsed: ReturnType<typeof parseJson>) {
  if (!parsed.lists) throw new Error(parsed.problem);
  return await readOwn(parsed.lists, ORIGIN, () => Promise.resolve());
}

const json = (content: unknown) => read(parseJson(JSON.stringify(content)));
const csv = (text: string) => read(parseCsv(text));

describe('a dataset of one’s own as JSON', () => {
  it('is read back as the atlas exports it, without a fault', async () => {
    const atlas = atlasDataset();
    const bundle = bundleOf(atlas, atlas.events);
    const { data, faults } = await json(bundle);
    expect(faults).toEqual([]);
    expect(data?.events).toEqual(bundle.events);
    expect(data?.dataset.title).toEqual(bundle.dataset.title);
    expect(data?.countries.slice(0, bundle.countries.length)).toEqual(bundle.countries);
  });
});

describe('a table of events as CSV', () => {
  it('is read back as the atlas exports it, without a fault', async () => {
    const atlas = atlasDataset();
    const { data, faults } = await csv(eventsCsv(atlas, englishWords(), atlas.events));
    expect(faults).toEqual([]);
    expect(data?.events.map(({ id, date, place }) => [id, date, place.country, place.lat])).toEqual(
      atlas.events.map(({ id, date, place }) => [id, date?.text ?? null, place.country, place.lat]),
    );
  });
});

describe('what the documentation offers', () => {
  const documented = (name: string) =>
    readFileSync(new URL(`../../../docs/datasets/${name}`, import.meta.url), 'utf8');

  it.each([
    ['brics-communications.json', 7, 'ministers-5-2019'],
    ['template.json', 1, 'meeting-1'],
  ])('%s opens without a fault', async (name, events, opening) => {
    const { data, faults } = await read(parseJson(documented(name)));
    expect(faults).toEqual([]);
    expect(data?.events.length).toBe(events);
    expect(data?.dataset.openingEvent).toBe(opening);
  });

  it('the table to be filled in opens without a fault', async () => {
    const { data, faults } = await csv(documented('template.csv'));
    expect(faults).toEqual([]);
    expect(data?.series.map(({ label }) => label.en)).toEqual(['Meetings']);
    expect(data?.sources.map(({ url }) => url)).toEqual(['https://example.org/page']);
  });
});

describe('what a table leaves out', () => {
  it('is made from what is there, or said to be unknown', async () => {
    const { data } = await csv('title\tdate_edtf\nOpening\t2020-01-02\nOpening\t2030\n');
    expect(data?.events.map(({ id, standing, place }) => [id, standing, place.country])).toEqual([
      ['opening', 'held', 'ZZZ'],
      ['opening-2', 'announced', 'ZZZ'],
    ]);
    expect(data?.dataset).toMatchObject({ title: { en: 'meetings' }, openingEvent: 'opening' });
  });

  it('cells are texts, and the apostrophe of the export is taken away', async () => {
    const { data } = await csv('title;date_edtf;city\n\'=1+1;2020;"A; ""B"""\n');
    expect(data?.events[0]?.title.en).toBe('=1+1');
    expect(data?.events[0]?.place.city?.en).toBe('A; "B"');
  });

  it('the columns that are asked for are named', () => {
    expect(parseCsv('name,day\na,2020').problem).toBe('no-columns');
  });
});

describe('what is wrong with a record', () => {
  const good = ownBundle();
  const [first] = good.events;
  const faultOf = async (fields: object) => {
    const { faults, data } = await json({
      ...good,
      events: [...good.events, { ...first, id: 'x', number: null, ...fields }],
    });
    const [fault] = faults;
    return {
      field: fault?.field,
      left: fault?.left,
      row: fault?.row,
      shown: data?.events.some(({ id }) => id === 'x'),
    };
  };

  it.each([
    [{ date: '03/04/2026' }, 'date', 'record', false],
    [{ title: { en: '<b>x</b>' } }, 'title.en', 'record', false],
    [{ title: undefined }, 'title', 'record', false],
    [{ date: '2030-01-01' }, 'date', 'record', false],
    [{ sources: ['nobody'] }, 'sources.0', 'part', true],
    [{ series: 'nothing' }, 'series', 'part', true],
    [{ place: { country: 'XXQ' } }, 'place.country', 'part', true],
    [{ place: { country: 'KEN', lat: 1e308 } }, 'place.lat', 'part', true],
    [{ participants: [{ name: 'A' }] }, 'participants.0.country', 'part', true],
    [{ colour: 'red' }, 'colour', 'part', true],
    [{ id: 'ministers-1' }, 'id', 'record', false],
  ])('%j is told by its field', async (fields, field, left, shown) => {
    expect(await faultOf(fields)).toEqual({ field, left, row: 4, shown });
  });

  it('the map, the lanes and the opening view need at least one event with a date', async () => {
    const { problem } = await json({ events: [{ title: { en: 'Some day' } }] });
    expect(problem).toBe('no-date');
  });
});
