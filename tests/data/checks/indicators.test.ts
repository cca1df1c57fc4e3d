import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('the values of an indicator', () => {
  it('are one for each year', () => {
    const files = smallDatasetWith(['indicators', 'values', 'egdi', 'KGZ'], [0.69, 0.73]);
    expect(onlyIssue(files)).toEqual({
      rule: 'indicator-values',
      severity: 'error',
      file: 'indicators.json',
      record: '',
      field: 'values.egdi.KGZ',
      value: '[0.69,0.73]',
      problem: '2 values stand for the 3 years 2022 to 2024',
      remedy: 'give 3 values, null where there is none',
    });
  });

  it('are finite', () => {
    const files = smallDatasetWith(
      ['indicators', 'values', 'egdi', 'KGZ', 1],
      Number.POSITIVE_INFINITY,
    );
    expect(onlyIssue(files)).toMatchObject({
      rule: 'indicator-values',
      field: 'values.egdi.KGZ.1',
      problem: 'the value is not a finite number',
      remedy: 'write the number, or null',
    });
  });

  it('are there for each indicator', () => {
    const { issues } = checkData(smallDatasetWith(['indicators', 'values'], {}));
    expect(issues).toMatchObject([
      { rule: 'indicator-values', field: 'indicators.0.id', remedy: 'add "egdi" to "values"' },
    ]);
  });

  it('belong to an indicator that exists', () => {
    const files = smallDatasetWith(['indicators', 'values', 'egdi_rank'], { KGZ: [1, 2, 3] });
    expect(onlyIssue(files)).toMatchObject({
      rule: 'indicator-reference',
      field: 'values.egdi_rank',
      problem: 'there is no indicator "egdi_rank" in "indicators" of indicators.json',
    });
  });

  it('run from the first year to the last', () => {
    const { issues } = checkData(smallDatasetWith(['indicators', 'lastYear'], 2021));
    expect(issues).toContainEqual(
      expect.objectContaining({
        rule: 'indicator-values',
        field: 'lastYear',
        value: '2021',
        problem: 'the last year, 2021, lies before the first, 2022',
      }),
    );
  });
});

describe('the classes of an indicator', () => {
  const CLASSES = ['indicators', 'indicators', 0, 'classes'] as const;

  it('ascend', () => {
    expect(onlyIssue(smallDatasetWith(CLASSES, [0.25, 0.75, 0.75]))).toEqual({
      rule: 'indicator-classes',
      severity: 'error',
      file: 'indicators.json',
      record: '',
      field: 'indicators.0.classes.2',
      value: '0.75',
      problem: 'the bound lies not above the one before, 0.75',
      remedy: 'let the bounds ascend',
    });
  });

  it('have bounds that some value reaches', () => {
    expect(onlyIssue(smallDatasetWith(CLASSES, [0.25, 0.5, 75]))).toMatchObject({
      rule: 'indicator-classes',
      field: 'indicators.0.classes.2',
      value: '75',
      problem: 'no value reaches the bound: the highest is 0.87',
      remedy: 'take a lower bound',
    });
  });

  it('have bounds that some value could stay below', () => {
    expect(onlyIssue(smallDatasetWith(CLASSES, [0, 0.25, 0.5]))).toMatchObject({
      rule: 'indicator-classes',
      field: 'indicators.0.classes.0',
      problem: 'the lowest class holds nothing',
    });
  });

  it.each([[[0.5, 0.75]], [[0.1, 0.2, 0.3, 0.4, 0.5]]])(
    'are four or five, as the map has colours: %j',
    (bounds) => {
      expect(checkData(smallDatasetWith(CLASSES, bounds)).data).toBeNull();
    },
  );
});

describe('a caveat or a check of an indicator', () => {
  it.each(['caveats', 'checks'])('names an indicator that exists: %s', (list) => {
    expect(onlyIssue(smallDatasetWith(['indicators', list, 0, 'indicator'], 'egd'))).toMatchObject({
      rule: 'indicator-reference',
      severity: 'error',
      field: `${list}.0.indicator`,
      value: '"egd"',
      remedy: saying('"egdi" is meant'),
    });
  });

  it.each(['caveats', 'checks'])('names a year that is shown: %s', (list) => {
    expect(onlyIssue(smallDatasetWith(['indicators', list, 0, 'year'], 2021))).toMatchObject({
      rule: 'indicator-reference',
      field: `${list}.0.year`,
      value: '2021',
      problem: 'the year 2021 is not among 2022 to 2024',
    });
  });
});

describe('the sources of an indicator', () => {
  const SOURCES = ['indicators', 'indicators', 0, 'sources'] as const;

  it('stand in the list of the file', () => {
    expect(onlyIssue(smallDatasetWith([...SOURCES, 0, 'source'], 'un-2020'))).toMatchObject({
      rule: 'indicator-source',
      severity: 'error',
      field: 'indicators.0.sources.0.source',
      value: '"un-2020"',
      remedy: saying('"un-2024" is meant'),
    });
  });

  it('are at least one', () => {
    expect(onlyIssue(smallDatasetWith(SOURCES, []))).toMatchObject({
      rule: 'indicator-source',
      field: 'indicators.0.sources',
      value: '[]',
      remedy: saying('at least one source'),
    });
  });

  it('are for years that are shown', () => {
    expect(onlyIssue(smallDatasetWith([...SOURCES, 0, 'years'], [2022, 2025]))).toMatchObject({
      rule: 'indicator-source',
      field: 'indicators.0.sources.0.years.1',
      value: '2025',
    });
  });

  it('stand in that list for a check too', () => {
    const files = smallDatasetWith(['indicators', 'checks', 0, 'source'], 'un-2020');
    expect(onlyIssue(files)).toMatchObject({ rule: 'indicator-source', field: 'checks.0.source' });
  });

  it('do not stand there twice', () => {
    const twin = { id: 'un-2024', role: 'data', title: 'Survey of 2024' };
    expect(onlyIssue(smallDatasetWith(['indicators', 'sources', 1], twin))).toMatchObject({
      rule: 'duplicate-id',
      file: 'indicators.json',
      field: 'sources.1.id',
    });
  });
});
