import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDataset, smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('a tour', () => {
  it('with the id of another is an error', () => {
    const [tour] = smallDataset().tours;
    expect(onlyIssue(smallDatasetWith(['tours', 1], tour))).toEqual({
      rule: 'duplicate-id',
      severity: 'error',
      file: 'tours.json',
      record: 'short',
      field: 'id',
      value: '"short"',
      problem: 'records #1 and #2 have the same id',
      remedy: 'give one of them another id, or remove one',
    });
  });

  it('with two steps of one id is an error', () => {
    expect(onlyIssue(smallDatasetWith(['tours', 0, 'steps', 1, 'id'], 'start'))).toMatchObject({
      rule: 'duplicate-id',
      severity: 'error',
      file: 'tours.json',
      record: 'short',
      field: 'steps.1.id',
      value: '"start"',
    });
  });

  it('may name a step as another tour does', () => {
    const other = { ...smallDataset().tours[0], id: 'long' };
    expect(checkData(smallDatasetWith(['tours', 1], other)).issues).toEqual([]);
  });

  it('without steps is an error', () => {
    expect(onlyIssue(smallDatasetWith(['tours', 0, 'steps'], []))).toMatchObject({
      file: 'tours.json',
      record: 'short',
      field: 'steps',
      remedy: 'give at least one step',
    });
  });
});

describe('a caption', () => {
  const sources = ['tours', 0, 'steps', 1, 'caption', 0, 'sources'] as const;

  it('that cites a source which is not there is an error', () => {
    expect(onlyIssue(smallDatasetWith(sources, ['gamma-2010']))).toMatchObject({
      rule: 'unknown-source',
      severity: 'error',
      file: 'tours.json',
      record: 'short',
      field: 'steps.1.caption.0.sources.0',
      value: '"gamma-2010"',
      remedy: saying('if "gamma-2001" is meant, write that'),
    });
  });

  it('that claims something without a source is an error', () => {
    expect(onlyIssue(smallDatasetWith(sources, []))).toMatchObject({
      rule: 'unsourced-claim',
      severity: 'error',
      file: 'tours.json',
      record: 'short',
      field: 'steps.1.caption.0.sources',
      remedy: saying('name at least one source'),
    });
  });

  it('that rests on a source only cited by others is an error', () => {
    const { sources: cited, ...rest } = smallDataset();
    const weak = cited.map((source) => ({ ...source, weak: source.id === 'gamma-2001' }));
    const { issues } = checkData({ ...rest, sources: weak });
    expect(issues.find(({ file }) => file === 'tours.json')).toMatchObject({
      rule: 'weak-proof',
      severity: 'error',
      record: 'short',
      field: 'steps.1.caption.0.sources',
      remedy: 'add a source that was opened',
    });
  });
});

describe('the time of a step', () => {
  it.each([
    [2, 'write at least 3 seconds'],
    [3601, 'write at most 3600 seconds'],
    [12.5, 'write whole seconds'],
    ['20', 'write seconds as a number'],
  ])('cannot be %s', (seconds, remedy) => {
    const files = smallDatasetWith(['tours', 0, 'steps', 1, 'seconds'], seconds);
    expect(onlyIssue(files)).toMatchObject({
      rule: 'form',
      severity: 'error',
      file: 'tours.json',
      record: 'short',
      field: 'steps.1.seconds',
      remedy,
    });
  });
});
