import { describe, expect, it } from 'vitest';
import { directionOf, ordered } from '../../../src/exports/picture/text-direction';

describe('the direction of a text', () => {
  it('is that of its first letter', () => {
    expect(directionOf('17 June 2025')).toBe('ltr');
    expect(directionOf('۱۷ ژوئن ۲۰۲۵')).toBe('rtl');
    expect(directionOf('中国')).toBe('ltr');
  });

  it('is said neither by digits nor by an isolated name', () => {
    expect(directionOf('۲۰۲۵')).toBe('ltr');
    expect(directionOf('\u2068Karamay\u2069 ۲۰۲۵')).toBe('ltr');
    expect(directionOf('\u2068Karamay\u2069 چین')).toBe('rtl');
  });
});

describe('the order of a text', () => {
  it('is said by signs that are not seen, where the text runs to the left', () => {
    expect(ordered('هند 55')).toBe('\u2067هند 55\u2069');
    expect(ordered('India 55')).toBe('India 55');
    expect(ordered('2025', 'rtl')).toBe('\u20672025\u2069');
  });
});
