import { describe, expect, it } from 'vitest';
import { createNumbering } from '../../../src/exports/picture/number-sources';
import { numberRanges } from '../../../src/exports/picture/sources-shown';

describe('the numbers of sources', () => {
  it('are given when a source is first cited, and stay', () => {
    const numbering = createNumbering<string>();
    expect(numbering.numbersOf(['b', 'a', 'b'])).toEqual([1, 2, 1]);
    expect(numbering.numbersOf(['c', 'a'])).toEqual([3, 2]);
    expect(numbering.cited()).toEqual(['b', 'a', 'c']);
  });

  it('are written as ranges', () => {
    expect(numberRanges([3, 1, 2, 7, 9, 10], String)).toEqual(['1–3', '7', '9, 10']);
    expect(numberRanges([4, 4], String)).toEqual(['4']);
    expect(numberRanges([], String)).toEqual([]);
  });
});
