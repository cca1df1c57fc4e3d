import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { type Files, smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue } from './only-issue';

/* The small dataset is as of 23 November 2026; all of it was reviewed on 20 November. */

const FILES = ['events', 'countries', 'themes', 'sources', 'open-questions', 'tours'] as const;

const withDay = (file: (typeof FILES)[number], day: string): Files =>
  smallDatasetWith([file, 0, 'reviewed'], day);

describe('the day on which a record was last reviewed', () => {
  it.each(FILES)('may be one of its own in %s, up to the day the data are as of', (file) => {
    expect(checkData(withDay(file, '2026-11-20')).issues).toEqual([]);
    expect(checkData(withDay(file, '2026-11-23')).issues).toEqual([]);
  });

  it.each(FILES)('is refused in %s after the day the data are as of', (file) => {
    expect(onlyIssue(withDay(file, '2026-11-24'))).toMatchObject({
      rule: 'reviewed-day',
      severity: 'error',
      file: `${file}.json`,
      field: 'reviewed',
      value: '"2026-11-24"',
      problem: 'reviewed after the day the data are as of, 2026-11-23',
      remedy: 'correct the day, or bring "asOf" in dataset.json up to date',
    });
  });

  it('is refused before the day on which all records were reviewed', () => {
    expect(onlyIssue(withDay('events', '2026-11-19'))).toMatchObject({
      rule: 'reviewed-day',
      record: 'ministers-4-2025',
      problem: 'reviewed before the day on which all records were, 2026-11-20',
      remedy: 'remove the field: the day of all records counts',
    });
  });

  it('is refused where it is not a day', () => {
    expect(onlyIssue(withDay('sources', '2026-11'))).toMatchObject({
      file: 'sources.json',
      field: 'reviewed',
    });
  });

  it('of all records is refused after the day the data are as of', () => {
    expect(onlyIssue(smallDatasetWith(['dataset', 'reviewed'], '2026-12-01'))).toMatchObject({
      rule: 'reviewed-day',
      file: 'dataset.json',
      field: 'reviewed',
      value: '"2026-12-01"',
    });
  });
});
