import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/data/search-records';
import { smallDataset } from '../fixtures/small-dataset';

const records = searchRecords(smallDataset(), [{ Karamay: 'Карамай', CHN: 'Китай' }]);
const recordOf = (kind: string, id: string) =>
  records.find((record) => record.kind === kind && record.id === id);

describe('the records of the search', () => {
  it('have every translation and every other spelling among their names', () => {
    expect(recordOf('country', 'CHN')?.names).toEqual(['CHN', 'Китай']);
    expect(recordOf('country', 'KGZ')?.names).toEqual(['KGZ', 'Kirghizia']);
  });

  it('know the events of a city and a person, and open a meeting first', () => {
    expect(recordOf('city', 'karamay')).toEqual({
      kind: 'city',
      id: 'karamay',
      names: ['Karamay', 'Карамай'],
      country: 'CHN',
      events: ['ministers-4-2025'],
    });
    expect(recordOf('person', 'b-guest')).toMatchObject({
      country: 'KGZ',
      events: ['ministers-4-2025'],
    });
  });

  it('lead from a source to the first event that cites it', () => {
    expect(recordOf('source', 'alpha-2025')).toMatchObject({ events: ['ministers-4-2025'] });
    expect(recordOf('source', 'gamma-2001')).toMatchObject({ events: [], country: 'CHN' });
  });

  it('leave out a source that says nothing', () => {
    const { sources, ...facts } = smallDataset();
    const lone = { ...sources[0], id: 'lone' } as (typeof sources)[number];
    const found = searchRecords({ ...facts, sources: [...sources, lone] }, []);
    expect(found.some(({ id }) => id === 'lone')).toBe(false);
  });
});
