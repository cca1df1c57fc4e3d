import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/data/index-dataset';
import { isoOf } from '../../src/model/day';
import type { StatusRecord } from '../../src/model/schema';
import { statusEpoch, statusOn } from '../../src/model/status';
import {
  atlasDataset,
  countryOf,
  dayOn,
  eventOf,
  smallAtlas,
  smallData,
} from '../fixtures/datasets';

describe('the indexed dataset', () => {
  it('has its events by first possible day, those without a date last', () => {
    expect(smallAtlas().events.map(({ id }) => id)).toEqual([
      'forum-1-2024',
      'ministers-4-2025',
      'ministers-5',
      'forum-youth',
    ]);
    const days = atlasDataset().events.map(({ date }) => date?.first ?? Infinity);
    expect(days.every((day, index) => index === 0 || day >= (days[index - 1] ?? 0))).toBe(true);
  });

  it('puts several events without a date after all others, by number', () => {
    const dataset = smallAtlas({
      'forum-1-2024': { number: 7, date: null },
      'forum-youth': { number: 6 },
    });
    expect(dataset.events.map(({ id }) => id)).toEqual([
      'ministers-4-2025',
      'ministers-5',
      'forum-youth',
      'forum-1-2024',
    ]);
  });

  it('finds records by id', () => {
    const atlas = atlasDataset();
    expect(eventOf(atlas, 'ict-ministers-4-2025').place.city?.en).toBe('Karamay');
    expect(countryOf(atlas, 'KGZ').capital?.name.en).toBe('Bishkek');
    expect(atlas.seriesById.get('summit')?.id).toBe('summit');
    expect(atlas.sourceById.get('seed-uzdaily')?.publisher).toBe('UzDaily.com');
    expect(atlas.themeById.has('e-government')).toBe(true);
    expect(atlas.eventById.get('toString')).toBeUndefined();
    expect(atlas.eventById.size).toBe(atlas.events.length);
  });

  it('reads dates once, from the text to days', () => {
    const { date } = eventOf(smallAtlas(), 'forum-1-2024');
    expect(date).toMatchObject({ text: '2024-05', precision: 'month', certainty: 'certain' });
    expect(date && [date.first, date.last].map(isoOf)).toEqual(['2024-05-01', '2024-05-31']);
    expect(eventOf(smallAtlas(), 'forum-youth').date).toBeNull();
  });

  it('ends a status on the day the next one starts', () => {
    const [observer, partner] = countryOf(smallAtlas(), 'MNG').statuses;
    expect(observer?.end).toBe(dayOn('2025-09-01'));
    expect(partner?.start).toBe(dayOn('2025-09-01'));
    expect(partner?.end).toBe(Infinity);
  });

  it('lists each day of a change of status once', () => {
    expect(smallAtlas().statusChangeDays.map(isoOf)).toEqual([
      '2001-06-15',
      '2004-06-17',
      '2025-09-01',
    ]);
  });

  it('counts the end of a last status as a change', () => {
    const left: StatusRecord = {
      status: 'observer',
      from: '2004-06-17',
      to: '2020-03-01',
      basis: 'decision',
      decided: '2004-06-17',
      confidence: 'high',
      sources: ['gamma-2001'],
    };
    const raw = smallData();
    const dataset = indexDataset({
      ...raw,
      countries: raw.countries.map((each) =>
        each.id === 'MNG' ? { ...each, statuses: [left] } : each,
      ),
    });
    const day = dayOn('2020-03-01');
    expect(statusOn(countryOf(dataset, 'MNG'), day - 1)).toBe('observer');
    expect(statusOn(countryOf(dataset, 'MNG'), day)).toBe('none');
    expect(dataset.statusChangeDays.map(isoOf)).toContain('2020-03-01');
    expect(statusEpoch(dataset, day)).toBe(statusEpoch(dataset, day - 1) + 1);
  });

  it('is frozen with its events, countries and statuses', () => {
    const dataset = smallAtlas();
    const country = countryOf(dataset, 'MNG');
    const event = eventOf(dataset, 'ministers-4-2025');
    for (const each of [dataset, country, event, event.date, ...country.statuses]) {
      expect(Object.isFrozen(each)).toBe(true);
    }
  });

  it('leaves the records it was given as they were', () => {
    const raw = smallData();
    indexDataset(raw);
    expect(raw).toEqual(smallData());
  });

  it.each(['2025-02-29', '17 June 2025', ''])('throws on the date "%s"', (date) => {
    expect(() => smallAtlas({ 'ministers-5': { date } })).toThrow(`"${date}" is not a date`);
  });

  it('throws on a status without a readable end', () => {
    const raw = smallData();
    const countries = raw.countries.map((each) => ({
      ...each,
      statuses: each.statuses.map((status) => ({ ...status, to: 'soon' })),
    }));
    expect(() => indexDataset({ ...raw, countries })).toThrow('"soon" is not a date');
  });
});
