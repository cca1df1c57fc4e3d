import { describe, expect, it } from 'vitest';
import { memoize, memoizeOn } from '../../src/model/memoize';

describe('a remembering function', () => {
  it('computes each key once', () => {
    const asked: string[] = [];
    const shout = memoize((key: string) => {
      asked.push(key);
      return { text: `${key}!` };
    });
    expect(shout('a')).toEqual({ text: 'a!' });
    expect(shout('a')).toBe(shout('a'));
    expect(shout('b')).toEqual({ text: 'b!' });
    expect(asked).toEqual(['a', 'b']);
  });

  it('remembers answers that count as false', () => {
    let count = 0;
    const zero = memoize((_: number) => {
      count += 1;
      return 0;
    });
    expect([zero(1), zero(1), count]).toEqual([0, 0, 1]);
  });

  it('keeps at most 2,000 answers and stays right after forgetting', () => {
    let count = 0;
    const double = memoize((key: number) => {
      count += 1;
      return key * 2;
    });
    for (let key = 0; key < 2001; key += 1) double(key);
    expect(count).toBe(2001);
    expect(double(2000)).toBe(4000);
    expect(count).toBe(2001);
    expect(double(0)).toBe(0);
    expect(count).toBe(2002);
  });
});

describe('a function that remembers on an object', () => {
  it('computes once for each object, also what counts as false', () => {
    const asked: string[] = [];
    const sizeOf = memoizeOn((list: readonly string[]) => {
      asked.push(list.join());
      return list.length;
    });
    const [empty, pair] = [[], ['a', 'b']];
    expect([sizeOf(empty), sizeOf(pair), sizeOf(empty), sizeOf(pair)]).toEqual([0, 2, 0, 2]);
    expect(asked).toEqual(['', 'a,b']);
    expect(sizeOf(['a', 'b'])).toBe(2);
    expect(asked).toHaveLength(3);
  });
});
