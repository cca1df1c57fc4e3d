import { describe, expect, it } from 'vitest';
import { ageOf, isAged } from '../../src/model/age';
import { dayOfIso } from '../../src/model/day';
import { smallDataset } from '../fixtures/small-dataset';

const dataset = { about: { ...smallDataset().dataset, asOf: '2026-11-23' } };
const on = (iso: string) => dayOfIso(iso) ?? Number.NaN;

describe('the age of the data', () => {
  it('counts the days since the day they are as of', () => {
    expect(ageOf(dataset, on('2026-11-23'))).toBe(0);
    expect(ageOf(dataset, on('2027-02-21'))).toBe(90);
    expect(ageOf(dataset, on('2026-11-20'))).toBe(-3);
  });

  it('is told from the 91st day on, not on the 90th', () => {
    expect(isAged(dataset, on('2027-02-21'))).toBe(false);
    expect(isAged(dataset, on('2027-02-22'))).toBe(true);
  });

  it('is none before the day they are as of: a rehearsal may go back', () => {
    expect(isAged(dataset, on('2025-06-17'))).toBe(false);
  });
});
