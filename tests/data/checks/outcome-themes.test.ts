import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue } from './only-issue';

const withThemes = (themes: unknown) =>
  smallDatasetWith(['events', 0, 'outcomes', 0, 'themes'], themes);

describe('the themes that an outcome names', () => {
  it('may be some of the themes of its event', () => {
    expect(checkData(withThemes(['e-government'])).issues).toEqual([]);
  });

  it('may not be others', () => {
    expect(onlyIssue(withThemes(['e-goverment']))).toEqual({
      rule: 'outcome-theme',
      severity: 'error',
      file: 'events.json',
      record: 'ministers-4-2025',
      field: 'outcomes.0.themes.0',
      value: '"e-goverment"',
      problem: 'the event does not list the theme "e-goverment"',
      remedy: 'write "e-government", or add the theme to those of the event',
    });
    expect(onlyIssue(withThemes(['big-data']))).toMatchObject({
      remedy: 'add the theme to those of the event, or take it out here',
    });
  });

  it('are left out where it names none', () => {
    expect(onlyIssue(withThemes([]))).toMatchObject({ rule: 'form', field: 'outcomes.0.themes' });
  });
});
