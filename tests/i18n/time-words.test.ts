import { describe, expect, it } from 'vitest';
import { createTimeWords } from '../../src/i18n/time-words';
import { englishWords } from '../fixtures/words';

const words = englishWords();
const times = createTimeWords(words, 'en-GB', 'UTC');

describe('a length of time', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [250, '4:10'],
    [690.9, '11:30'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3850, '1:04:10'],
    [-5, '0:00'],
  ])('of %d seconds is written %s', (seconds, expected) => {
    expect(times.length(seconds)).toBe(expected);
  });
});

describe('the pace', () => {
  it.each([
    ['ahead', 40, '+0:40 ahead of plan'],
    ['on-time', 0, 'On time'],
    ['behind', 70, '−1:10 behind plan'],
  ] as const)('%s by %i seconds is said as "%s"', (kind, seconds, expected) => {
    expect(times.pace({ kind, seconds })).toBe(expected);
  });
});

describe('the time of day', () => {
  const AFTERNOON = Date.UTC(2026, 10, 23, 14, 5);

  it('is written as the visitor writes it', () => {
    const american = createTimeWords(words, 'en-US', 'UTC');
    expect(times.clock(AFTERNOON)).toBe('14:05');
    expect(american.clock(AFTERNOON)).toMatch(/^2:05\sPM$/);
  });

  it('is that of the visitor’s time zone', () => {
    expect(createTimeWords(words, 'en-GB', 'Asia/Bishkek').clock(AFTERNOON)).toBe('20:05');
  });
});
