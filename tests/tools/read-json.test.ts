import { describe, expect, it } from 'vitest';
import { readJson } from '../../tools/data/read-json';

function read(text: string) {
  return readJson('events.json', new TextEncoder().encode(text));
}

describe('a file that is not JSON', () => {
  it.each([
    ['[{"a": 1\n  "b": 2}]', 2, 3, 'a comma is missing before this'],
    ['{"a": 1,\n}', 2, 1, 'the name of a field should stand here'],
    ['{"a": }', 1, 7, 'a value should stand here'],
    ['{"a" 1}', 1, 6, 'a colon is missing before this'],
    ['{"a": "one\ntwo"}', 1, 7, 'the text has no closing quote in its line'],
    ['{"a": "\\q"}', 1, 7, '\\ stands before a letter that it cannot'],
    ['{"a": "one\ttwo"}', 1, 7, 'the text holds a hidden character'],
    ['{\n  "a": “x”}', 2, 8, 'this is no quote of JSON'],
    ["{'a': 1}", 1, 2, 'this is no quote of JSON'],
    ['{"a": tru}', 1, 7, 'the file is not JSON from here on'],
    ['{"a": 1', 1, 8, 'a } is missing'],
    ['[1', 1, 3, 'a ] is missing'],
    ['[1]]', 1, 4, 'the file goes on after its end'],
    ['// note\n{}', 1, 1, 'JSON has no comments'],
    ['', 1, 1, 'a value should stand here'],
    ['\ufeff{}', 1, 1, 'the file begins with a byte order mark'],
  ])('is told where it goes wrong: %j', (text, line, column, problem) => {
    const { content, issues } = read(text);
    expect(content).toBeUndefined();
    expect(issues).toMatchObject([
      { rule: 'not-json', severity: 'error', file: 'events.json', line, column, problem },
    ]);
    expect(issues[0]?.remedy).not.toBe('');
  });

  it('is told to be saved as UTF-8 where it is in another encoding', () => {
    const cyrillic = new Uint8Array([0x22, 0xcf, 0xf0, 0xe8, 0x22]);
    expect(readJson('events.json', cyrillic).issues).toMatchObject([
      { problem: 'the file is not in UTF-8', remedy: 'save it as UTF-8' },
    ]);
  });
});

describe('a file of JSON', () => {
  const text = '[\n  {\n    "id": "a",\r\n    "place": {"lat": 1}\n  }\n]';

  it('is read, and tells where each of its values stands', () => {
    const { content, placeOf, issues } = read(text);
    expect(content).toEqual(JSON.parse(text));
    expect(issues).toEqual([]);
    expect(placeOf([])).toEqual({ line: 1, column: 1 });
    expect(placeOf([0])).toEqual({ line: 2, column: 3 });
    expect(placeOf([0, 'place', 'lat'])).toEqual({ line: 4, column: 22 });
  });

  it('tells where a value that is missing should have been', () => {
    expect(read(text).placeOf([0, 'place', 'lon'])).toEqual({ line: 4, column: 14 });
    expect(read(text).placeOf([7, 'id'])).toEqual({ line: 1, column: 1 });
  });

  it('is told that a field stands twice, since only one of the two would count', () => {
    expect(read('[{"date": 1,\n  "date": 2}]').issues).toMatchObject([
      {
        rule: 'repeated-field',
        severity: 'error',
        line: 2,
        column: 3,
        problem: 'the field "date" stands twice in one record',
      },
    ]);
  });
});
