import { describe, expect, it } from 'vitest';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

const spellingsOf = (alias: object) => smallDatasetWith(['search-aliases', 0], alias);

describe('the other spellings that the search finds', () => {
  it('are of something there is', () => {
    expect(
      onlyIssue(spellingsOf({ kind: 'city', id: 'karamai', spellings: ['Qaramay'] })),
    ).toMatchObject({
      rule: 'unknown-record',
      file: 'search-aliases.json',
      field: 'id',
      problem: saying('no city "karamai"'),
      remedy: saying('"karamay"'),
    });
  });

  it('say nothing that a name says already, whatever its accents and case', () => {
    expect(
      onlyIssue(spellingsOf({ kind: 'city', id: 'karamay', spellings: ['Qaramay', 'KARAMÁY'] })),
    ).toMatchObject({ rule: 'repeated-spelling', field: 'spellings.1' });
  });

  it('stand in one entry for each record', () => {
    const files = smallDatasetWith(['search-aliases', 1], {
      kind: 'country',
      id: 'KGZ',
      spellings: ['Kirgizia'],
    });
    expect(onlyIssue(files)).toMatchObject({
      rule: 'repeated-spelling',
      problem: saying('#1 and #2'),
    });
  });

  it('are of a kind that the search knows', () => {
    expect(
      onlyIssue(spellingsOf({ kind: 'town', id: 'karamay', spellings: ['Qaramay'] })),
    ).toMatchObject({ rule: 'form', remedy: saying('country, event, city') });
  });
});
