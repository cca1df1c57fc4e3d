import { describe, expect, it } from 'vitest';
import { reviewedOn } from '../../src/model/reviewed';
import { smallDataset } from '../fixtures/small-dataset';

const { reviewed: _, ...unreviewed } = smallDataset().dataset;
const about = { ...unreviewed, asOf: '2027-03-02', reviewed: '2026-11-23' };

describe('the day on which a record was last reviewed', () => {
  it('is that of all records where it has none of its own', () => {
    expect(reviewedOn({ about }, {})).toBe('2026-11-23');
  });

  it('is its own where it has one', () => {
    expect(reviewedOn({ about }, { reviewed: '2027-02-01' })).toBe('2027-02-01');
  });

  it('is the day the data are as of where nothing names any', () => {
    expect(reviewedOn({ about: { ...unreviewed, asOf: '2027-03-02' } }, {})).toBe('2027-03-02');
  });
});
