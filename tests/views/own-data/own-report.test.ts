import { describe, expect, it } from 'vitest';
import { isolatedName } from '../../../src/views/own-data/own-report';

describe('the name of a file in a sentence', () => {
  it.each([
    ['lake.json', '\u2068lake.json\u2069'],
    ['озеро.json', '\u2068озеро.json\u2069'],
    // What follows would be read from right to left, or stand outside of the name.
    ['\u2069\u202enosj.ekal', '\u2068nosj.ekal\u2069'],
    ['a\u0000b\u001b[31m', '\u2068ab[31m\u2069'],
    ['w'.repeat(100), `\u2068${'w'.repeat(80)}…\u2069`],
  ])('%j is kept apart from it', (name, shown) => {
    expect(isolatedName(name)).toBe(shown);
  });
});
