import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/exports/csv';

describe('comma-separated values', () => {
  it('begin with a byte order mark and end every row as spreadsheets do', () => {
    expect(csvOf(['a', 'b'], [['1', 'Караmай']])).toBe('\ufeffa,b\r\n1,Караmай\r\n');
  });

  it('keep commas, quotes and lines within their cell', () => {
    expect(csvOf(['a'], [['one, "two"\nthree']])).toBe('\ufeffa\r\n"one, ""two""\r\nthree"\r\n');
  });

  it.each(['=1+1', '+1;cmd', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠SUM(A1)'])(
    'hold %j as a text and never as a formula',
    (cell) => {
      const [, [kept = ''] = []] = csvParseRows(csvOf(['a'], [[cell]]).slice(1));
      expect(kept).toMatch(/^'/);
    },
  );

  it('leave a negative number a number', () => {
    expect(csvOf(['a'], [['-12.5']])).toBe('\ufeffa\r\n-12.5\r\n');
  });

  it('are read as they were written, whatever the cells hold', () => {
    const anyCell = fc
      .string({ unit: 'grapheme' })
      .filter((cell) => !/^[=+\-@\t\r＝＋－＠]|[\r\n]/.test(cell));
    const anyRow = fc.tuple(anyCell, anyCell);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        expect(csvParseRows(csvOf(['x', 'y'], rows).slice(1))).toEqual([['x', 'y'], ...rows]);
      }),
    );
  });
});
