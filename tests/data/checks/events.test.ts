import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDataset, smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('two records', () => {
  it('may not have the same id', () => {
    expect(onlyIssue(smallDatasetWith(['events', 3, 'id'], 'forum-1-2024'))).toEqual({
      rule: 'duplicate-id',
      severity: 'error',
      file: 'events.json',
      record: 'forum-1-2024',
      field: 'id',
      value: '"forum-1-2024"',
      problem: 'records #3 and #4 have the same id',
      remedy: 'give one of them another id, or remove one',
    });
  });

  it.each(['series', 'countries', 'themes', 'sources', 'open-questions'] as const)(
    'may not have the same id in %s either',
    (file) => {
      const [first] = smallDataset()[file];
      const { issues } = checkData(smallDatasetWith([file, smallDataset()[file].length], first));
      expect(issues[0]).toMatchObject({ rule: 'duplicate-id', file: `${file}.json`, field: 'id' });
    },
  );

  it('may not have the same number in a series', () => {
    expect(onlyIssue(smallDatasetWith(['events', 1, 'number'], 4))).toMatchObject({
      rule: 'same-number',
      severity: 'error',
      record: 'ministers-5',
      field: 'number',
      value: '4',
      problem: '"ministers-4-2025" is number 4 of the series "ministers" already',
      remedy: saying('correct one of the two numbers'),
    });
  });

  it('may have the same number in two series', () => {
    expect(checkData(smallDatasetWith(['events', 2, 'number'], 5)).issues).toEqual([]);
  });
});

describe('an event that stands as held', () => {
  it('cannot lie after the day the data are as of', () => {
    expect(onlyIssue(smallDatasetWith(['events', 2, 'date'], '2026-11-24'))).toMatchObject({
      rule: 'held-in-future',
      severity: 'error',
      record: 'forum-1-2024',
      field: 'date',
      value: '"2026-11-24"',
      problem: saying('the data are as of 2026-11-23'),
      remedy: saying('"announced"'),
    });
  });

  it('may lie on that very day, or in that very month', () => {
    expect(checkData(smallDatasetWith(['events', 2, 'date'], '2026-11-23')).issues).toEqual([]);
    expect(checkData(smallDatasetWith(['events', 2, 'date'], '2026-11')).issues).toEqual([]);
  });

  it('needs a date', () => {
    expect(onlyIssue(smallDatasetWith(['events', 2, 'date'], null))).toMatchObject({
      rule: 'held-without-date',
      severity: 'error',
      record: 'forum-1-2024',
      field: 'date',
      value: 'null',
      problem: 'the event stands as held, but has no date',
      remedy: saying('"announced" or "proposed"'),
    });
  });

  it('needs a date that is more than proposed', () => {
    expect(onlyIssue(smallDatasetWith(['events', 2, 'date'], '2024?'))).toMatchObject({
      rule: 'held-without-date',
      value: '"2024?"',
      problem: saying('only proposed'),
    });
  });

  it('may have a date that is about right', () => {
    expect(checkData(smallDatasetWith(['events', 2, 'date'], '2024-05~')).issues).toEqual([]);
  });
});

describe('the place of an event', () => {
  const place = { city: null, country: 'KGZ', lat: null, lon: null, mode: 'unknown' };

  it.each([
    ['lat', { lat: null, lon: 74.6 }, 'the longitude stands alone', 'add the latitude'],
    ['lon', { lat: 42.9, lon: null }, 'the latitude stands alone', 'add the longitude'],
    ['lat', { city: { en: 'Osh' } }, 'the city has no coordinates', 'add its latitude'],
    ['city', { lat: 42.9, lon: 74.6 }, 'the coordinates have no city', 'name the city'],
  ])('has both a city and coordinates, or neither: %s', (field, fields, problem, remedy) => {
    expect(onlyIssue(smallDatasetWith(['events', 2, 'place'], { ...place, ...fields }))).toEqual({
      rule: 'half-place',
      severity: 'error',
      file: 'events.json',
      record: 'forum-1-2024',
      field: `place.${field}`,
      value: 'null',
      problem,
      remedy: saying(remedy),
    });
  });

  it('does not lie at 0, 0', () => {
    const sea = { ...place, city: { en: 'Osh' }, lat: 0, lon: 0 };
    expect(onlyIssue(smallDatasetWith(['events', 2, 'place'], sea))).toMatchObject({
      rule: 'zero-position',
      severity: 'error',
      record: 'forum-1-2024',
      field: 'place.lat',
      value: '0',
      problem: saying('open sea'),
      remedy: 'write the coordinates of the city',
    });
  });
});

describe('the opening event', () => {
  it('exists', () => {
    expect(onlyIssue(smallDatasetWith(['dataset', 'openingEvent'], 'ministers-4'))).toMatchObject({
      rule: 'opening-event',
      severity: 'error',
      file: 'dataset.json',
      record: 'small',
      field: 'openingEvent',
      value: '"ministers-4"',
      problem: 'there is no event "ministers-4" in events.json',
      remedy: saying('name an event of the main series'),
    });
  });

  it('is of the main series', () => {
    expect(onlyIssue(smallDatasetWith(['dataset', 'openingEvent'], 'forum-youth'))).toMatchObject({
      rule: 'opening-event',
      problem: 'the opening event is of the series "forum", not of "ministers"',
      remedy: saying('"ministers-4-2025"'),
    });
  });

  it('goes with a main series that exists', () => {
    const { issues } = checkData(smallDatasetWith(['dataset', 'mainSeries'], 'minister'));
    expect(issues.map(({ rule, field }) => [rule, field])).toEqual([
      ['unknown-series', 'mainSeries'],
      ['opening-event', 'openingEvent'],
    ]);
    expect(issues[0]?.remedy).toContain('"ministers" is meant');
  });
});
