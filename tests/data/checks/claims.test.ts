import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { type Files, smallDataset, smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('a claim without a source', () => {
  it.each([
    ['an event', ['events', 2, 'sources'], 'events.json', 'forum-1-2024', 'sources'],
    [
      'an outcome',
      ['events', 0, 'outcomes', 0, 'sources'],
      'events.json',
      'ministers-4-2025',
      'outcomes.0.sources',
    ],
    [
      'a status',
      ['countries', 2, 'statuses', 1, 'sources'],
      'countries.json',
      'MNG',
      'statuses.1.sources',
    ],
    ['a theme', ['themes', 0, 'sources'], 'themes.json', 'e-government', 'sources'],
    [
      'a change',
      ['dataset', 'changes', 0, 'sources'],
      'dataset.json',
      'small',
      'changes.0.sources',
    ],
  ] as const)('is an error: %s', (_, path, file, record, field) => {
    expect(onlyIssue(smallDatasetWith(path, []))).toEqual({
      rule: 'unsourced-claim',
      severity: 'error',
      file,
      record,
      field,
      value: '[]',
      problem: 'no source is given',
      remedy: saying('name at least one source'),
    });
  });

  it('may be an open question', () => {
    expect(checkData(smallDataset()).issues).toEqual([]);
  });
});

describe('a source that was only cited by others', () => {
  function withWeakBeta(confidence: string | undefined): Files {
    const files = smallDatasetWith(['sources', 1, 'weak'], true);
    if (confidence === undefined) return files;
    const events = smallDatasetWith(['events', 2, 'confidence'], confidence).events;
    return { ...files, events };
  }

  it('proves nothing alone', () => {
    expect(onlyIssue(withWeakBeta(undefined))).toEqual({
      rule: 'weak-proof',
      severity: 'error',
      file: 'events.json',
      record: 'forum-1-2024',
      field: 'sources',
      value: '["beta-2025"]',
      problem: 'every source given is only cited by others and was not opened',
      remedy: 'add a source that was opened, or set "confidence" to "medium" or "low"',
    });
    expect(onlyIssue(withWeakBeta('high')).severity).toBe('error');
  });

  it.each(['medium', 'low'])(
    'may stand alone with %s confidence, under a warning',
    (confidence) => {
      expect(onlyIssue(withWeakBeta(confidence))).toMatchObject({
        rule: 'weak-proof',
        severity: 'warning',
        remedy: 'add a source that was opened',
      });
    },
  );

  it('proves nothing in the other files', () => {
    const { issues } = checkData(smallDatasetWith(['sources', 0, 'weak'], true));
    expect(issues.map(({ severity, record, field }) => [severity, record, field])).toEqual([
      ['error', 'small', 'partnerStatus.sources'],
      ['warning', 'small', 'changes.0.sources'],
      ['error', 'ministers-4-2025', 'outcomes.0.sources'],
      ['error', 'e-government', 'sources'],
    ]);
    expect(issues[3]?.remedy).toBe('add a source that was opened');
  });

  it('proves no status either', () => {
    const { issues } = checkData(smallDatasetWith(['sources', 2, 'weak'], true));
    expect(issues.map(({ rule }) => rule)).not.toContain('unsourced-claim');
    expect(issues).toContainEqual(
      expect.objectContaining({
        rule: 'weak-proof',
        severity: 'error',
        record: 'CHN',
        field: 'statuses.0.sources',
      }),
    );
  });
});
