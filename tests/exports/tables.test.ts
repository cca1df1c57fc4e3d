import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { countriesCsv } from '../../src/exports/countries-csv';
import { eventsCsv } from '../../src/exports/events-csv';
import { atlasDataset, atlasIndicators, dayOn } from '../fixtures/datasets';
import { englishWords } from '../fixtures/words';

const english = englishWords();

const dataset = atlasDataset();
const rowsOf = (csv: string) => csvParse(csv.slice(1));

describe('the events as CSV', () => {
  const rows = rowsOf(eventsCsv(dataset, english, dataset.events));
  const row = (id: string) => rows.find((each) => each.id === id);

  it('are one row each, in the order of the atlas', () => {
    expect(rows.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
  });

  it('say of Karamay what the atlas says, with every source', () => {
    expect(row('ict-ministers-4-2025')).toMatchObject({
      series: 'ict-ministers',
      number: '4',
      date_edtf: '2025-06-17',
      first_day: '2025-06-17',
      last_day: '2025-06-17',
      standing: 'held',
      city: 'Karamay',
      country: 'CHN',
      country_name: 'China',
      latitude: '45.5847',
    });
    expect(row('ict-ministers-4-2025')?.sources).toContain('seed-uzdaily');
    expect(row('ict-ministers-4-2025')?.source_addresses).toContain('https://');
  });

  it('give the fifth meeting no day that nobody announced', () => {
    expect(row('ict-ministers-5-kyrgyzstan')).toMatchObject({
      date_edtf: '2026?',
      first_day: '2026-01-01',
      last_day: '2026-12-31',
      city: '',
      latitude: '',
    });
  });
});

describe('the day of the last review', () => {
  const [event, ...others] = dataset.events;
  const [country, ...countries] = dataset.countries;
  if (!event || !country) throw new Error('The data hold no event or no country.');

  it('stands in each row: the record’s own, else that of all records', () => {
    const events = [{ ...event, reviewed: '2027-02-01' }, ...others];
    const rows = rowsOf(eventsCsv(dataset, english, events));
    expect(rows.map(({ reviewed }) => reviewed).slice(0, 2)).toEqual(['2027-02-01', '2026-11-23']);
  });

  it('stands in each row of the countries, too', () => {
    const all = [{ ...country, reviewed: '2027-02-01' }, ...countries];
    const csv = countriesCsv(dataset, english, all, dayOn('2025-06-17'), atlasIndicators());
    const days = rowsOf(csv).map(({ reviewed }) => reviewed);
    expect(days.slice(0, 2)).toEqual(['2027-02-01', '2026-11-23']);
  });
});

describe('the countries as CSV', () => {
  const day = dayOn('2025-06-17');
  const rows = rowsOf(countriesCsv(dataset, english, dataset.countries, day, atlasIndicators()));

  it('are one row each', () => {
    expect(rows).toHaveLength(27);
  });

  it('say the status on the day, and the year that a number is of', () => {
    expect(rows.find(({ id }) => id === 'CHN')).toMatchObject({
      name: 'China',
      on_day: '2025-06-17',
      status: 'founding-member',
      since_edtf: '2001-06-15',
      meetings_hosted: '1',
      internet_users_pct: '92',
      internet_users_pct_year: '2024',
    });
  });
});
