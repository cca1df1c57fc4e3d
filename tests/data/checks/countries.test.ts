import { describe, expect, it } from 'vitest';
import { smallDatasetWith, smallDatasetWithout } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('the statuses of a country', () => {
  it('leave no gap', () => {
    const files = smallDatasetWith(['countries', 2, 'statuses', 0, 'to'], '2025-08-31');
    expect(onlyIssue(files)).toEqual({
      rule: 'status-path',
      severity: 'error',
      file: 'countries.json',
      record: 'MNG',
      field: 'statuses.0.to',
      value: '"2025-08-31"',
      problem:
        'the status ends on "2025-08-31" and the next one starts on "2025-09-01": they leave a gap',
      remedy: 'write "to": "2025-09-01", the day on which the next one starts',
    });
  });

  it('do not overlap', () => {
    const files = smallDatasetWith(['countries', 2, 'statuses', 0, 'to'], '2025-09-02');
    expect(onlyIssue(files)).toMatchObject({
      rule: 'status-path',
      field: 'statuses.0.to',
      problem: saying('they overlap'),
    });
  });

  it('are open only at the end', () => {
    const files = smallDatasetWithout(['countries', 2, 'statuses', 0, 'to']);
    expect(onlyIssue(files)).toMatchObject({
      rule: 'status-path',
      record: 'MNG',
      field: 'statuses.0.to',
      value: '',
      problem: 'only the last status may be open',
      remedy: saying('write "to": "2025-09-01"'),
    });
  });

  it('stand in the order of time', () => {
    const files = smallDatasetWith(['countries', 2, 'statuses', 1, 'from'], '2003-01-01');
    expect(onlyIssue(files)).toMatchObject({
      rule: 'status-path',
      field: 'statuses.0.from',
      value: '"2004-06-17"',
      problem: saying('the next status starts on "2003-01-01"'),
      remedy: 'put the statuses in the order of time',
    });
  });

  it('begin with the founding or do not know it', () => {
    const files = smallDatasetWith(['countries', 2, 'statuses', 1, 'status'], 'founding-member');
    expect(onlyIssue(files)).toMatchObject({
      rule: 'status-path',
      field: 'statuses.1.status',
      value: '"founding-member"',
      problem: 'a founding member cannot have had a status before',
      remedy: saying('write "member"'),
    });
  });
});

describe('a country', () => {
  it('does not share its code with another', () => {
    expect(onlyIssue(smallDatasetWith(['countries', 1, 'iso2'], 'CN'))).toMatchObject({
      rule: 'duplicate-id',
      record: 'KGZ',
      field: 'iso2',
      value: '"CN"',
      problem: 'records #1 and #2 have the same iso2',
    });
    expect(onlyIssue(smallDatasetWith(['countries', 1, 'numeric'], '156'))).toMatchObject({
      rule: 'duplicate-id',
      field: 'numeric',
    });
  });

  it('has no capital at 0, 0', () => {
    const capital = { name: { en: 'Capital' }, lat: 0, lon: 0 };
    expect(onlyIssue(smallDatasetWith(['countries', 1, 'capital'], capital))).toMatchObject({
      rule: 'zero-position',
      file: 'countries.json',
      record: 'KGZ',
      field: 'capital.lat',
    });
  });
});
