import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('a source', () => {
  it('that nothing cites is a warning', () => {
    const unused = { id: 'delta-2020', publisher: 'P', title: 'T', lang: 'en' };
    expect(onlyIssue(smallDatasetWith(['sources', 3], unused))).toMatchObject({
      rule: 'unused-source',
      severity: 'warning',
      file: 'sources.json',
      record: 'delta-2020',
      field: 'id',
      value: '"delta-2020"',
      problem: 'nothing cites this source',
      remedy: saying('remove it'),
    });
  });

  it('that stands twice in a list is an error', () => {
    const twice = ['beta-2025', 'beta-2025'];
    expect(onlyIssue(smallDatasetWith(['events', 2, 'sources'], twice))).toMatchObject({
      rule: 'repeated-source',
      severity: 'error',
      record: 'forum-1-2024',
      field: 'sources.1',
      value: '"beta-2025"',
      remedy: 'remove one of the two',
    });
  });

  it.each([
    ['dataset', 'changes', 0, 'sources'],
    ['countries', 0, 'sources'],
    ['themes', 0, 'sources'],
    ['open-questions', 0, 'sources'],
  ] as const)('that stands twice in a list is an error in %s too', (...path) => {
    const twice = ['alpha-2025', 'gamma-2001', 'alpha-2025'];
    expect(onlyIssue(smallDatasetWith(path, twice))).toMatchObject({
      rule: 'repeated-source',
      file: `${path[0]}.json`,
      value: '"alpha-2025"',
    });
  });

  it('that stands alone for an event of the main series is a warning', () => {
    expect(onlyIssue(smallDatasetWith(['events', 0, 'sources'], ['beta-2025']))).toMatchObject({
      rule: 'single-source',
      severity: 'warning',
      record: 'ministers-4-2025',
      field: 'sources',
      value: '["beta-2025"]',
      remedy: saying('add a second source'),
    });
  });

  it('with an address that is not encrypted is a warning', () => {
    expect(onlyIssue(smallDatasetWith(['sources', 0, 'url'], 'http://example.org/'))).toMatchObject(
      {
        rule: 'unencrypted-address',
        severity: 'warning',
        file: 'sources.json',
        record: 'alpha-2025',
        field: 'url',
        value: '"http://example.org/"',
        problem: 'the address is not encrypted',
        remedy: saying('https://'),
      },
    );
  });

  it('that is the page of an agency or of numbers should have an encrypted address too', () => {
    const agency = {
      name: { en: 'Ministry' },
      url: 'http://example.org/',
      note: { en: 'Hosts.' },
      sources: ['alpha-2025'],
    };
    expect(onlyIssue(smallDatasetWith(['countries', 0, 'agency'], agency))).toMatchObject({
      rule: 'unencrypted-address',
      severity: 'warning',
      record: 'CHN',
      field: 'agency.url',
    });
    const numbers = smallDatasetWith(['indicators', 'sources', 0, 'url'], 'http://example.org/');
    expect(onlyIssue(numbers)).toMatchObject({
      rule: 'unencrypted-address',
      file: 'indicators.json',
      field: 'sources.0.url',
    });
  });

  it('with an address of another kind is an error', () => {
    const { issues } = checkData(smallDatasetWith(['sources', 0, 'url'], 'javascript:alert(1)'));
    expect(issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        record: 'alpha-2025',
        field: 'url',
        remedy: 'only http and https addresses are linked',
      }),
    );
  });
});
