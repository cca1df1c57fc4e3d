import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { createLands } from '../../../src/data/lands';
import { outlinesFile, worldviewsOrThrow } from '../../../tools/vite/read-geo';
import { type Files, smallDataset, smallDatasetWith } from '../../fixtures/small-dataset';

const lands = createLands(outlinesFile(), worldviewsOrThrow());

/** The small dataset with capitals where they are, and one place of its events moved. */
function withPlace(country: string, lat: number, lon: number): Files {
  const files = smallDatasetWith(['events', 0, 'place'], {
    city: { en: 'City' },
    country,
    lat,
    lon,
    mode: 'in-person',
  });
  const capitals = [
    [39.9, 116.4],
    [42.87, 74.59],
    [47.92, 106.92],
  ];
  const { countries } = smallDataset();
  return {
    ...files,
    countries: countries.map((record, i) => {
      const [north = 0, east = 0] = capitals[i] ?? [];
      return { ...record, capital: { ...record.capital, lat: north, lon: east } };
    }),
  };
}

describe('a place', () => {
  it('outside its country is an error that says how far and where it is', () => {
    const { issues } = checkData(withPlace('KGZ', 45.58, 84.89), lands);
    expect(issues).toMatchObject([
      {
        rule: 'place-outside',
        severity: 'error',
        file: 'events.json',
        record: 'ministers-4-2025',
        field: 'place.lat',
        value: '45.58',
        problem: expect.stringMatching(
          /^45\.58 north, 84\.89 east lies \d+ km outside KGZ, in CHN$/,
        ),
        remedy: expect.stringContaining('or correct the country'),
      },
    ]);
  });

  it('whose degrees stand the wrong way round is told how to write them', () => {
    const { issues } = checkData(withPlace('CHN', 84.89, 45.58), lands);
    expect(issues).toMatchObject([
      {
        rule: 'place-outside',
        remedy: 'the two stand the wrong way round: write "lat": 45.58 and "lon": 84.89',
      },
    ]);
  });

  it('across a border is an error, however near', () => {
    const { issues } = checkData(withPlace('KGZ', 43.24, 76.89), lands);
    expect(issues).toMatchObject([{ rule: 'place-outside', problem: /outside KGZ, in KAZ$/ }]);
  });

  it('off the coast is taken for a harbour or an island', () => {
    // Zhoushan lies on an island that the outlines leave out.
    expect(checkData(withPlace('CHN', 30.0, 122.4), lands).issues).toEqual([]);
  });

  it('in disputed land may be of each party', () => {
    const refusedIn = (country: string) => {
      const files = withPlace(country, 34.08, 74.8);
      const issues = checkData(files, lands).issues;
      return issues.filter(({ rule }) => rule === 'place-outside');
    };
    expect(refusedIn('IND')).toEqual([]);
    expect(refusedIn('PAK')).toEqual([]);
    expect(refusedIn('KGZ')).toHaveLength(1);
  });

  it('of a capital is held against the outlines too', () => {
    const files = withPlace('CHN', 45.58, 84.89);
    const { issues } = checkData({ ...files, countries: smallDataset().countries }, lands);
    expect(issues.map(({ rule, record, field }) => [rule, record, field])).toContainEqual([
      'place-outside',
      'MNG',
      'capital.lat',
    ]);
  });

  it('is held against nothing where no outlines are at hand', () => {
    expect(checkData(withPlace('KGZ', 45.58, 84.89)).issues).toEqual([]);
  });
});
