import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDataset, smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('what is still to come', () => {
  it('is a warning where its date was past on the day of the data', () => {
    expect(onlyIssue(smallDatasetWith(['events', 1, 'date'], '2026-10'))).toEqual({
      rule: 'past-announcement',
      severity: 'warning',
      file: 'events.json',
      record: 'ministers-5',
      field: 'date',
      value: '"2026-10"',
      problem: 'the event stands as announced, but its date was past on 2026-11-23',
      remedy: saying('look for a report'),
    });
  });

  it('is none on the last day that its date can mean', () => {
    const files = smallDatasetWith(['events', 1, 'date'], '2026-11-22/2026-11-23');
    expect(checkData(files).issues).toEqual([]);
  });

  it('is a warning where no source is newer than a year', () => {
    const old = smallDataset().sources.map((source) => ({ ...source, published: '2025-11-22' }));
    const { issues } = checkData(smallDatasetWith(['sources'], old));
    expect(issues.map(({ rule, severity, record }) => [rule, severity, record])).toEqual([
      ['old-sources', 'warning', 'ministers-5'],
      ['old-sources', 'warning', 'forum-youth'],
    ]);
    expect(issues[0]).toMatchObject({
      field: 'sources',
      problem: 'no source given was published in the year before 2026-11-23',
      remedy: saying('look for news of it'),
    });
  });

  it('is none where one source is of the year before, to the day', () => {
    const [first, ...others] = smallDataset().sources;
    const old = others.map((source) => ({ ...source, published: '2019' }));
    const files = smallDatasetWith(['sources'], [{ ...first, published: '2025-11-23' }, ...old]);
    expect(checkData(files).issues).toEqual([]);
  });

  it('is a warning where nobody knows when its sources were published', () => {
    const undated = smallDataset().sources.map(({ published: _, ...source }) => source);
    const { issues } = checkData(smallDatasetWith(['sources'], undated));
    expect(issues.map(({ rule }) => rule)).toEqual(['old-sources', 'old-sources']);
  });
});
