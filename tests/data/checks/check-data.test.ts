import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkData, formatIssue } from '../../../src/data/checks/check-data';
import { FILES, type FileName } from '../../../src/model/schema';
import { type Files, smallDataset, smallDatasetWith } from '../../fixtures/small-dataset';

const NAMES = Object.keys(FILES) as FileName[];

function allFiles(content: unknown): Files {
  return Object.fromEntries(NAMES.map((name) => [name, content])) as Files;
}

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

describe('the check of all data', () => {
  it('has nothing to say about a sound dataset and hands it on', () => {
    expect(checkData(smallDataset())).toMatchObject({ data: smallDataset(), issues: [] });
  });

  it('runs the rules that need only files of the right form', () => {
    const files = { ...smallDatasetWith(['events', 2, 'date'], null), indicators: 7 };
    expect(checkData(files).issues.map(({ file, rule }) => [file, rule])).toEqual([
      ['indicators.json', 'form'],
      ['events.json', 'held-without-date'],
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'events'],
    ['a number', 12],
    ['a list of nulls', [null, null]],
    ['a list of lists', [[], [[]]]],
    ['an empty object', {}],
    ['a deep nest', nested(5000)],
    ['a big integer', [{ id: 12n }]],
    ['a function', [{ id: () => 'x' }]],
    ['a field that reaches for the prototype', JSON.parse('[{"__proto__": {"id": "x"}}]')],
  ])('refuses %s without throwing', (_, content) => {
    const { data, issues } = checkData(allFiles(content));
    expect(data).toBeNull();
    expect(new Set(issues.map(({ file }) => file)).size).toBe(NAMES.length);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it('refuses a ring and a value that cannot be read without throwing', () => {
    const ring: unknown[] = [];
    ring.push({ id: 'ring', title: ring });
    expect(checkData({ ...smallDataset(), events: ring }).data).toBeNull();
    const trap = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('no entry');
      },
    });
    expect(checkData({ ...smallDataset(), events: [trap] }).issues[0]).toMatchObject({
      rule: 'unreadable',
      file: 'events.json',
      problem: 'the content cannot be read (no entry)',
    });
  });

  it('never throws, whatever stands in any file', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.anything({ maxDepth: 4 }), (name, content) => {
        const { issues } = checkData({ ...smallDataset(), [name]: content });
        for (const issue of issues) expect(formatIssue(issue)).toContain('.json');
      }),
      { numRuns: 300 },
    );
  });
});

describe('an issue as a line of text', () => {
  it('tells place, problem and remedy', () => {
    const { issues } = checkData(smallDatasetWith(['events', 2, 'number'], 0));
    expect(issues.map(formatIssue)).toEqual([
      'events.json, forum-1-2024, number: 0 does not fit here. Count from 1.',
    ]);
  });

  it('marks a warning and leaves out what it does not have', () => {
    expect(
      formatIssue({
        rule: 'r',
        severity: 'warning',
        file: 'events.json',
        record: '',
        field: '',
        value: '',
        problem: 'is this right?',
        remedy: 'look again',
      }),
    ).toBe('warning: events.json: Is this right? Look again.');
  });
});
