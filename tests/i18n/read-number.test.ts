import { describe, expect, it } from 'vitest';
import { readWholeNumber } from '../../src/i18n/read-number';

describe('a whole number', () => {
  it.each([
    ['7', 7],
    [' 12 ', 12],
    ['۱۲', 12],
    ['١٢', 12],
    ['１２', 12],
    ['0', 0],
  ])('is read in the digits of any of the page’s scripts: "%s"', (text, number) => {
    expect(readWholeNumber(text)).toBe(number);
  });

  it.each(['', '-1', '1.5', '1e3', '12a', 'twelve', '十二', '9999999999'])(
    'is not "%s"',
    (text) => {
      expect(readWholeNumber(text)).toBeNull();
    },
  );
});
