import { describe, expect, it } from 'vitest';
import { elapsedSeconds, paceOf } from '../../src/model/pace';

describe('the pace of a talk whose step is planned from 2:00 to 3:00', () => {
  const planned = { all: 300, before: 120, step: 60 };

  it.each([
    [0, 'ahead', 120],
    [109, 'ahead', 11],
    [110, 'on-time', 0],
    [120, 'on-time', 0],
    [180, 'on-time', 0],
    [190, 'on-time', 0],
    [191, 'behind', 11],
    [400, 'behind', 220],
  ])('after %i seconds is %s by %i', (elapsed, kind, seconds) => {
    expect(paceOf(planned, elapsed)).toEqual({ kind, seconds });
  });
});

describe('the time that a talk has lasted', () => {
  it('is told in whole seconds', () => {
    expect(elapsedSeconds(1_000, 62_999)).toBe(61);
  });

  it('is none before it began, should a clock be set back', () => {
    expect(elapsedSeconds(5_000, 1_000)).toBe(0);
  });
});
