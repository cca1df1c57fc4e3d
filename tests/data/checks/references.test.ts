import { describe, expect, it } from 'vitest';
import { nearestId } from '../../../src/data/checks/nearest-id';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('a reference to what does not exist', () => {
  it('is an error for a source, with the id that is nearest', () => {
    const files = smallDatasetWith(['events', 0, 'outcomes', 0, 'sources'], ['alpha-2052']);
    expect(onlyIssue(files)).toEqual({
      rule: 'unknown-source',
      severity: 'error',
      file: 'events.json',
      record: 'ministers-4-2025',
      field: 'outcomes.0.sources.0',
      value: '"alpha-2052"',
      problem: 'there is no source "alpha-2052" in sources.json',
      remedy:
        'if "alpha-2025" is meant, write that; if not, add the source "alpha-2052" to sources.json',
    });
  });

  it('is an error for a source of a status, of the dataset, of a theme and of a question', () => {
    const ofStatus = smallDatasetWith(['countries', 0, 'statuses', 0, 'sources'], ['x']);
    expect(onlyIssue(ofStatus)).toMatchObject({ record: 'CHN', field: 'statuses.0.sources.0' });
    const ofDataset = smallDatasetWith(['dataset', 'changes', 0, 'sources'], ['x']);
    expect(onlyIssue(ofDataset)).toMatchObject({ record: 'small', field: 'changes.0.sources.0' });
    const ofTheme = smallDatasetWith(['themes', 0, 'sources'], ['x']);
    expect(onlyIssue(ofTheme)).toMatchObject({ record: 'e-government', field: 'sources.0' });
    const ofQuestion = smallDatasetWith(['open-questions', 0, 'sources'], ['x']);
    expect(onlyIssue(ofQuestion)).toMatchObject({ record: 'fifth-held', field: 'sources.0' });
  });

  it('is an error for the country of a place, a chair, a participant or a change', () => {
    expect(onlyIssue(smallDatasetWith(['events', 0, 'place', 'country'], 'KGS'))).toMatchObject({
      rule: 'unknown-country',
      record: 'ministers-4-2025',
      field: 'place.country',
      value: '"KGS"',
      remedy: saying('if "KGZ" is meant, write that'),
    });
    expect(onlyIssue(smallDatasetWith(['events', 0, 'chair', 'country'], 'XXX'))).toMatchObject({
      field: 'chair.country',
      remedy: saying('add the country "XXX" to it'),
    });
    const guest = smallDatasetWith(['events', 0, 'participants', 0, 'country'], 'XXX');
    expect(onlyIssue(guest)).toMatchObject({ field: 'participants.0.country' });
    const about = smallDatasetWith(['events', 0, 'about'], ['CHN', 'XXX']);
    expect(onlyIssue(about)).toMatchObject({ field: 'about.1' });
  });

  it('is an error for the country of a question or of a number', () => {
    expect(onlyIssue(smallDatasetWith(['open-questions', 0, 'countries'], ['XXX']))).toMatchObject({
      rule: 'unknown-country',
      file: 'open-questions.json',
      record: 'fifth-held',
      field: 'countries.0',
    });
    const numbers = smallDatasetWith(['indicators', 'values', 'egdi', 'XXX'], [1, 2, 3]);
    expect(onlyIssue(numbers)).toMatchObject({
      rule: 'unknown-country',
      file: 'indicators.json',
      field: 'values.egdi.XXX',
      value: '[1,2,3]',
    });
    const caveat = smallDatasetWith(['indicators', 'caveats', 0, 'country'], 'XXX');
    expect(onlyIssue(caveat)).toMatchObject({ field: 'caveats.0.country' });
    const check = smallDatasetWith(['indicators', 'checks', 0, 'country'], 'XXX');
    expect(onlyIssue(check)).toMatchObject({ field: 'checks.0.country' });
  });

  it('is an error for a theme', () => {
    expect(onlyIssue(smallDatasetWith(['events', 0, 'themes'], ['e-goverment']))).toMatchObject({
      rule: 'unknown-theme',
      field: 'themes.0',
      value: '"e-goverment"',
      remedy: saying('"e-government" is meant'),
    });
  });

  it('is an error for the series of an event', () => {
    expect(onlyIssue(smallDatasetWith(['events', 2, 'series'], 'forums'))).toMatchObject({
      rule: 'unknown-series',
      record: 'forum-1-2024',
      field: 'series',
      value: '"forums"',
      remedy: saying('"forum" is meant'),
    });
  });

  it('is an error for the event of a question', () => {
    const files = smallDatasetWith(['open-questions', 0, 'events'], ['ministers-6']);
    expect(onlyIssue(files)).toMatchObject({
      rule: 'unknown-event',
      file: 'open-questions.json',
      record: 'fifth-held',
      field: 'events.0',
      remedy: saying('"ministers-5" is meant'),
    });
  });
});

describe('the nearest id', () => {
  it('is the one that takes the fewest changes', () => {
    expect(nearestId('tass-2071', ['trend-2024', 'tass-2017', 'tass-2012-06'])).toBe('tass-2017');
  });

  it('is none where all are too far away', () => {
    expect(nearestId('reuters', ['tass-2017', 'khovar'])).toBeNull();
    expect(nearestId('XXX', ['CHN', 'KGZ'])).toBeNull();
    expect(nearestId('', [])).toBeNull();
  });
});
