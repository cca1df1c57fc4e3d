import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../../src/views/search/nearest';
import { createIndex } from '../../../src/views/search/search-index';
import { atlasEntries } from '../../fixtures/search';

const entries = atlasEntries();
const index = await createIndex(entries);
const nearest = (query: string) => nearestNames(entries, index, query);

describe('the names nearest to what nothing is called', () => {
  it.each([
    ['Krgztan', 'Kyrgyzstan'],
    ['Kaarmay', 'Karamay'],
    ['Карамиа', 'Карамай'],
    ['Шнахай', 'Шанхай'],
    ['克拉马衣', '克拉玛依'],
    ['قرقزسان', 'قرقیزستان'],
    ['Putni', 'Vladimir Putin'],
  ])('for “%s” have %s', (query, name) => {
    expect(nearest(query).map((each) => each.replace(/[\u2068\u2069]/g, ''))).toContain(name);
  });

  it('have what fits one of several words', () => {
    expect(index.find('Karamay zzzzzz')).toEqual([]);
    expect(nearest('Karamay zzzzzz')).toContain('Karamay');
  });

  it('find something when they are taken', () => {
    for (const query of ['Krgztan', 'Kaarmay', 'Карамиа', '克拉马衣']) {
      for (const name of nearest(query)) expect(index.find(name).length).toBeGreaterThan(0);
    }
  });

  it('are at most three, and none of what is like nothing', () => {
    expect(nearest('stan').length).toBeLessThanOrEqual(3);
    expect(nearest('qqqqqqqqqqqq')).toEqual([]);
    expect(nearest('')).toEqual([]);
    expect(nearest('x'.repeat(10_000))).toEqual([]);
  });
});
