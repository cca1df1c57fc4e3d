import { describe, expect, it } from 'vitest';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue } from './only-issue';

describe('an end before its start', () => {
  it('is refused in the date of an event', () => {
    const files = smallDatasetWith(['events', 2, 'date'], '2025-07-11/2025-07-10');
    expect(onlyIssue(files)).toEqual({
      rule: 'end-before-start',
      severity: 'error',
      file: 'events.json',
      record: 'forum-1-2024',
      field: 'date',
      value: '"2025-07-11/2025-07-10"',
      problem: '"2025-07-11/2025-07-10" ends on 2025-07-10, before it starts on 2025-07-11',
      remedy:
        'write "2025-07-10/2025-07-11" if the two stand the wrong way round, or correct one of them',
    });
  });

  it('is told as a wrong day where only one day may stand', () => {
    const files = smallDatasetWith(['dataset', 'asOf'], '2025-07-11/2025-07-10');
    expect(onlyIssue(files).rule).toBe('date-form');
  });

  it('is refused in a status, as is one on the day of its start', () => {
    const files = smallDatasetWith(['countries', 0, 'statuses', 0, 'to'], '2001-06-15');
    expect(onlyIssue(files)).toEqual({
      rule: 'end-before-start',
      severity: 'error',
      file: 'countries.json',
      record: 'CHN',
      field: 'statuses.0.to',
      value: '"2001-06-15"',
      problem: 'the status ends on "2001-06-15", not after it starts on "2001-06-15"',
      remedy: 'correct one of the two dates; leave "to" out while it lasts',
    });
  });

  it('is refused in a chairmanship', () => {
    const chairmanship = {
      from: '2025-07-04',
      to: '2024-09-01',
      basis: 'stated',
      confidence: 'high',
      sources: ['alpha-2025'],
    };
    expect(
      onlyIssue(smallDatasetWith(['countries', 1, 'chairmanships'], [chairmanship])),
    ).toMatchObject({
      rule: 'end-before-start',
      record: 'KGZ',
      field: 'chairmanships.0.to',
      problem: 'the chairmanship ends on "2024-09-01", not after it starts on "2025-07-04"',
    });
  });
});
