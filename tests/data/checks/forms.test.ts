import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDatasetWith, smallDatasetWithout } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

describe('the form of a record', () => {
  it('names a field that is missing and says to add it', () => {
    expect(onlyIssue(smallDatasetWithout(['events', 0, 'standing']))).toEqual({
      rule: 'missing-field',
      severity: 'error',
      file: 'events.json',
      record: 'ministers-4-2025',
      field: 'standing',
      value: '',
      problem: 'the field "standing" is missing',
      remedy: 'add "standing"',
    });
  });

  it('names a field that it does not know and says to remove it', () => {
    expect(onlyIssue(smallDatasetWith(['events', 0, 'venue'], 'Hall 2'))).toMatchObject({
      rule: 'unknown-field',
      record: 'ministers-4-2025',
      field: 'venue',
      value: '"Hall 2"',
      problem: 'there is no field "venue"',
      remedy: 'remove "venue", or correct its name',
    });
  });

  it('says which languages a text may have', () => {
    expect(onlyIssue(smallDatasetWith(['themes', 0, 'label', 'de'], 'Amt'))).toMatchObject({
      file: 'themes.json',
      record: 'e-government',
      field: 'label.de',
      remedy: saying('write {"en": "..."}'),
    });
  });

  it('counts from 1 where a record has no id', () => {
    expect(onlyIssue(smallDatasetWithout(['sources', 2, 'id']))).toMatchObject({
      file: 'sources.json',
      record: '#3',
      field: 'id',
      problem: 'the field "id" is missing',
    });
  });

  it('points at what is wrong deep in a record', () => {
    const files = smallDatasetWith(['countries', 2, 'statuses', 1, 'status'], 'friend');
    expect(onlyIssue(files)).toMatchObject({
      file: 'countries.json',
      record: 'MNG',
      field: 'statuses.1.status',
      value: '"friend"',
      remedy: saying('"dialogue-partner"'),
    });
  });

  it('gives the remedy of the schema for an id in capitals', () => {
    expect(onlyIssue(smallDatasetWith(['series', 1, 'id'], 'Forum 1'))).toMatchObject({
      rule: 'form',
      file: 'series.json',
      record: '#2',
      field: 'id',
      value: '"Forum 1"',
      remedy: saying('use lower-case letters'),
    });
  });

  it('says how to write a number where a text stands', () => {
    const files = smallDatasetWith(['indicators', 'indicators', 0, 'decimals'], '4');
    expect(onlyIssue(files)).toMatchObject({
      file: 'indicators.json',
      record: '',
      field: 'indicators.0.decimals',
      value: '"4"',
      remedy: 'write a number without quotes',
    });
  });

  it('says how to write a list where a text stands', () => {
    expect(onlyIssue(smallDatasetWith(['events', 0, 'themes'], 'e-government'))).toMatchObject({
      field: 'themes',
      remedy: 'write a list in [square brackets]',
    });
  });

  it('lists the words to choose from', () => {
    const files = smallDatasetWith(['indicators', 'sources', 0, 'role'], 'other');
    expect(onlyIssue(files)).toMatchObject({
      field: 'sources.0.role',
      remedy: 'write one of "data" | "check" | "reference"',
    });
  });

  it('refuses a code of a country that is not in capitals as the name of a field', () => {
    const files = smallDatasetWith(['indicators', 'values', 'egdi'], { kgz: [1, 2, 3] });
    expect(onlyIssue(files)).toMatchObject({
      file: 'indicators.json',
      field: 'values.egdi.kgz',
      remedy: saying('alpha-3 code in capitals'),
    });
  });

  it('keeps the value short', () => {
    const { value } = onlyIssue(smallDatasetWith(['events', 0, 'standing'], 'x'.repeat(500)));
    expect(value).toHaveLength(80);
  });

  it('gives no data where one file has not the right form', () => {
    expect(checkData(smallDatasetWith(['themes'], 'none')).data).toBeNull();
  });
});
