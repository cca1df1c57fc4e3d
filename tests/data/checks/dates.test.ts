import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/data/checks/check-data';
import { dateReadings } from '../../../src/data/checks/date-readings';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('a date that is not EDTF', () => {
  it('is refused with file, record, field, value and the forms to use', () => {
    const issue = onlyIssue(smallDatasetWith(['events', 2, 'date'], '2024-13'));
    expect(issue).toMatchObject({
      rule: 'date-form',
      severity: 'error',
      file: 'events.json',
      record: 'forum-1-2024',
      field: 'date',
      value: '"2024-13"',
      remedy: saying('write an EDTF date'),
    });
    expect(formatIssue(issue)).toContain(
      'events.json, forum-1-2024, date: "2024-13" is not a date the data may use. Write an EDTF date:',
    );
  });

  it('is refused by naming both readings where day and month can be taken for each other', () => {
    expect(onlyIssue(smallDatasetWith(['events', 2, 'date'], '03/04/2026'))).toMatchObject({
      value: '"03/04/2026"',
      problem: '"03/04/2026" can mean 3 April 2026 or 4 March 2026',
      remedy: 'write "2026-04-03" for 3 April 2026 or "2026-03-04" for 4 March 2026',
    });
  });

  it('is given in EDTF where it stands in words', () => {
    const day = smallDatasetWith(['events', 2, 'date'], '17 June 2025');
    expect(onlyIssue(day).remedy).toBe('write "2025-06-17" for 17 June 2025');
    const month = smallDatasetWith(['events', 2, 'date'], 'June 2025');
    expect(onlyIssue(month).remedy).toBe('write "2025-06" for June 2025');
  });

  it('is not turned into a month where only a day will do', () => {
    expect(onlyIssue(smallDatasetWith(['dataset', 'asOf'], 'June 2025'))).toMatchObject({
      file: 'dataset.json',
      record: 'small',
      field: 'asOf',
      remedy: saying('"YYYY-MM-DD"'),
    });
    expect(onlyIssue(smallDatasetWith(['dataset', 'asOf'], '17 June 2025')).remedy).toBe(
      'write "2025-06-17" for 17 June 2025',
    );
  });

  it('is refused where a day has an hour', () => {
    const files = smallDatasetWith(['sources', 0, 'published'], '2025-06-17T00:00');
    expect(onlyIssue(files).remedy).toBe('write "2025-06-17" for 17 June 2025');
  });
});

describe('the readings of a date', () => {
  it.each([
    ['03/04/2026', ['2026-04-03', '2026-03-04']],
    ['17/06/2025', ['2025-06-17']],
    ['06/17/2025', ['2025-06-17']],
    ['06.06.2025', ['2025-06-06']],
    ['2025-6-17', ['2025-06-17']],
    ['2025/06/17', ['2025-06-17']],
    ['20250617', ['2025-06-17']],
    ['2025年6月17日', ['2025-06-17']],
    ['17 June 2025', ['2025-06-17']],
    ['17th of June 2025', ['2025-06-17']],
    ['June 17, 2025', ['2025-06-17']],
    ['Jun. 2025', ['2025-06']],
    ['10–11 July 2025', ['2025-07-10/2025-07-11']],
    ['31 June 2025', []],
    ['11-10 July 2025', []],
    ['31/31/2025', []],
    ['17 J 2025', []],
    ['soon', []],
    ['03/04/26', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(dateReadings(text).map(({ edtf }) => edtf)).toEqual(expected);
  });

  it('are said in words', () => {
    expect(dateReadings('10-11 July 2025')[0]?.words).toBe('10 July 2025 to 11 July 2025');
  });
});
