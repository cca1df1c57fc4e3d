import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDataset, smallDatasetWith, smallDatasetWithout } from '../../fixtures/small-dataset';

describe('a record that has not the right form', () => {
  it('keeps no other of its file from being checked', () => {
    const files = smallDatasetWith(['events', 0, 'date'], '17/06/2025');
    const { data, issues, counts } = checkData({
      ...files,
      events: (files.events as object[]).map((event, i) =>
        i === 2 ? { ...event, series: 'forums' } : event,
      ),
    });
    expect(data).toBeNull();
    expect(issues.map(({ rule, record, path }) => [rule, record, path])).toEqual([
      ['date-form', 'ministers-4-2025', [0, 'date']],
      ['unknown-series', 'forum-1-2024', [2, 'series']],
    ]);
    expect(counts.events).toEqual({ good: 3, all: 4 });
    expect(counts.sources).toEqual({ good: 3, all: 3 });
  });

  it('is not taken for missing by what refers to it', () => {
    // The opening event, a question and a tour name it; nothing but its own fault is told.
    const files = smallDatasetWith(['events', 0, 'number'], 'four');
    expect(checkData(files).issues.map(({ rule }) => rule)).toEqual(['form']);
    const source = smallDatasetWith(['sources', 0, 'published'], 'June 2025');
    expect(checkData(source).issues.map(({ rule }) => rule)).toEqual(['date-form']);
  });

  it('without an id lets nobody say which ids are missing', () => {
    const files = smallDatasetWithout(['sources', 0, 'id']);
    expect(checkData(files).issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['missing-field', [0, 'id']],
    ]);
  });

  it('may still have the id of another', () => {
    const { events } = smallDataset();
    const copy = { ...events[0], date: 'soon' };
    const { issues } = checkData(smallDatasetWith(['events', 4], copy));
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['date-form', [4, 'date']],
      ['duplicate-id', [4, 'id']],
    ]);
  });

  it('may be no record at all', () => {
    const { issues, counts } = checkData(smallDatasetWith(['themes', 1], null));
    expect(issues).toMatchObject([{ rule: 'form', record: '#2', field: '' }]);
    expect(counts.themes).toEqual({ good: 1, all: 2 });
  });
});

describe('an address', () => {
  it.each([
    ['ftp://example.org/', 'only http and https addresses are linked'],
    ['javascript:alert(1)', 'only http and https addresses are linked'],
    ['example.org/page', 'write a whole address, such as "https://example.org/page"'],
  ])('is refused once where it is %s', (url, remedy) => {
    expect(checkData(smallDatasetWith(['sources', 0, 'url'], url)).issues).toMatchObject([
      {
        rule: 'address-form',
        severity: 'error',
        record: 'alpha-2025',
        field: 'url',
        problem: `"${url}" is not the address of a web page`,
        remedy,
      },
    ]);
  });
});
