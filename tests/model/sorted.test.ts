import { describe, expect, it } from 'vitest';
import { type SortValue, sorted } from '../../src/model/sorted';

const { compare } = new Intl.Collator('en');
const byValue = ([, value]: readonly [string, SortValue]) => value;
const namesOf = (rows: readonly (readonly [string, SortValue])[]) => rows.map(([name]) => name);

describe('rows sorted by a value', () => {
  it('go up by number and down again', () => {
    const rows = [
      ['ten', 10],
      ['two', 2],
      ['three', 3],
    ] as const;
    expect(namesOf(sorted(rows, byValue, 'ascending', compare))).toEqual(['two', 'three', 'ten']);
    expect(namesOf(sorted(rows, byValue, 'descending', compare))).toEqual(['ten', 'three', 'two']);
  });

  it('go by the alphabet of the language', () => {
    const names = ['Ёлка', 'Ель', 'Жаба', 'Ехать'].map((name) => [name, name] as const);
    const russian = new Intl.Collator('ru').compare;
    expect(namesOf(sorted(names, byValue, 'ascending', russian))).toEqual([
      'Ёлка',
      'Ель',
      'Ехать',
      'Жаба',
    ]);
  });

  it('have those without a value last in either direction', () => {
    const rows = [
      ['nothing', null],
      ['one', 1],
      ['two', 2],
    ] as const;
    expect(namesOf(sorted(rows, byValue, 'ascending', compare))).toEqual(['one', 'two', 'nothing']);
    expect(namesOf(sorted(rows, byValue, 'descending', compare))).toEqual([
      'two',
      'one',
      'nothing',
    ]);
  });

  it('keep their order where they are equal, and leave the given list as it was', () => {
    const rows = [
      ['b', 1],
      ['a', 1],
      ['c', 0],
    ] as const;
    expect(namesOf(sorted(rows, byValue, 'ascending', compare))).toEqual(['c', 'b', 'a']);
    expect(namesOf(sorted(rows, byValue, 'descending', compare))).toEqual(['b', 'a', 'c']);
    expect(namesOf(rows)).toEqual(['b', 'a', 'c']);
  });
});
