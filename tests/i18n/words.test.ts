import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/i18n/count-words';
import { countryLine, statusWords } from '../../src/i18n/country-words';
import { en } from '../../src/i18n/en/index';
import {
  dateLine,
  eventHeading,
  eventLine,
  placeName,
  placeWords,
  standingWords,
} from '../../src/i18n/event-words';
import { createWords } from '../../src/i18n/words';
import { countStatuses } from '../../src/model/status';
import { atlasDataset, countryOf, dayOn, eventOf, smallAtlas } from '../fixtures/datasets';

const words = createWords('en', en);
const atlas = atlasDataset();
const TODAY = dayOn('2026-11-23');

describe('the count on a day', () => {
  it.each([
    ['2001-06-14', 'Before the SCO was founded'],
    ['2001-06-15', '6 members'],
    ['2004-06-17', '6 members, 1 observer'],
    ['2010-04-01', '6 members, 4 observers, 1 dialogue partner'],
    ['2025-06-17', '10 members, 2 observers, 14 dialogue partners'],
    ['2025-09-01', '10 members, 17 SCO partners'],
  ])('%s is said as "%s"', (iso, expected) => {
    expect(countWords(words, countStatuses(atlas, dayOn(iso)))).toBe(expected);
  });
});

describe('the plural', () => {
  it('has one form for one and another for all else', () => {
    const say = (count: number) => words.t.countMembers(words.plural, count);
    expect([0, 1, 2, 11, 21, 1000].map(say)).toEqual([
      '0 members',
      '1 member',
      '2 members',
      '11 members',
      '21 members',
      '1,000 members',
    ]);
  });

  it('orders in the English way', () => {
    const say = (number: number) => words.t.ordinal(words.plural, number);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(say)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '101st',
      '111th',
    ]);
  });

  it('falls back on the other form', () => {
    expect(words.plural(1, { other: 'many' })).toBe('many');
  });
});

describe('a list', () => {
  it('is joined as a sentence has it', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => words.list(items));
    expect(lists).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('the words for a place', () => {
  it('are the city and the country', () => {
    const event = eventOf(atlas, 'ict-ministers-4-2025');
    expect(placeName(words, atlas, event)).toBe('Karamay');
    expect(placeWords(words, atlas, event)).toMatch(/^Karamay.*, China$/);
  });

  it('say that a city is not announced, or not named once it was held', () => {
    const next = eventOf(atlas, 'ict-ministers-5-kyrgyzstan');
    expect(placeName(words, atlas, next)).toBe('Kyrgyzstan');
    expect(placeWords(words, atlas, next)).toBe('Kyrgyzstan, city not announced');
    const first = eventOf(atlas, 'ict-ministers-1-2021');
    expect(placeWords(words, atlas, first)).toBe('Uzbekistan, city not named by sources');
  });

  it('give the region where a source does', () => {
    const city = { en: 'Karamay' };
    const place = { city, country: 'CHN', lat: null, lon: null, mode: 'unknown' as const };
    const withRegion = { ...place, region: { en: 'Xinjiang' } };
    const dataset = smallAtlas({ 'ministers-5': { place: withRegion } });
    const event = eventOf(dataset, 'ministers-5');
    expect(placeWords(words, dataset, event)).toBe('Karamay (Xinjiang), CHN');
  });

  it('use the code of a country that the data do not have', () => {
    const place = { city: null, country: 'XYZ', lat: null, lon: null, mode: 'unknown' as const };
    const dataset = smallAtlas({ 'ministers-5': { place } });
    expect(placeName(words, dataset, eventOf(dataset, 'ministers-5'))).toBe('XYZ');
  });
});

describe('the words for an event', () => {
  const fourth = eventOf(atlas, 'ict-ministers-4-2025');
  const fifth = eventOf(atlas, 'ict-ministers-5-kyrgyzstan');

  it('head it by number and series, else by its title', () => {
    expect(eventHeading(words, atlas, fourth)).toMatch(/^4th ministers[’'] meeting$/);
    const small = smallAtlas();
    expect(eventHeading(words, small, eventOf(small, 'forum-youth'))).toBe('A meeting');
  });

  it('put heading, place and date into one line', () => {
    expect(eventLine(words, atlas, fourth)).toMatch(
      /^4th ministers[’'] meeting, Karamay, 17 June 2025$/,
    );
  });

  it('give the bare date where it is sure, and the standing where it is not', () => {
    expect(dateLine(words, fourth, TODAY)).toBe('17 June 2025');
    expect(dateLine(words, fifth, TODAY)).toBe('announced; 2026 proposed, no date confirmed');
    expect(dateLine(words, eventOf(atlas, 'forum-karamay-2025'), TODAY)).toBe('held; June 2025');
    const small = smallAtlas();
    expect(dateLine(words, small.eventById.get('forum-youth') ?? fourth, TODAY)).toBe(
      'proposed; date not announced',
    );
  });

  it('say after the proposed year that nothing was reported', () => {
    expect(standingWords(words, fifth, dayOn('2026-12-31'))).toBe('announced');
    expect(standingWords(words, fifth, dayOn('2027-01-01'))).toMatch(/no report/);
  });

  it('do not call announced what was only proposed, after its day either', () => {
    const dataset = smallAtlas({ 'ministers-5': { standing: 'proposed' } });
    const event = eventOf(dataset, 'ministers-5');
    expect(standingWords(words, event, dayOn('2026-12-31'))).toBe('proposed');
    expect(standingWords(words, event, dayOn('2027-01-01'))).not.toMatch(/^announced/);
  });
});

describe('the words for a country', () => {
  it('tell its status on the day and since when', () => {
    const say = (id: string, iso: string) => statusWords(words, countryOf(atlas, id), dayOn(iso));
    expect(say('IRN', '2023-07-03')).toBe('observer since 5 July 2005');
    expect(say('IRN', '2023-07-04')).toBe('member since 4 July 2023');
    expect(say('SAU', '2022-09-30')).toBe('dialogue partner since September 2022');
    expect(say('LAO', '2025-06-17')).toBe('not part of the SCO');
  });

  it('count the ministers’ meetings it hosted, not those it is only to host', () => {
    const line = (id: string) => countryLine(words, atlas, countryOf(atlas, id), TODAY);
    expect(line('KAZ')).toBe(
      'Kazakhstan: founding member since 15 June 2001, hosted 1 ministers’ meeting',
    );
    expect(line('KGZ')).toBe('Kyrgyzstan: founding member since 15 June 2001');
  });
});
