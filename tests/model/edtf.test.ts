// @ts-expect-error The package brings no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayOfUtcMs, isoOf } from '../../src/model/day';
import { isExact, parseEdtf } from '../../src/model/edtf';

/** Another reader of EDTF, written by others: milliseconds in UTC. */
const oracle: (text: string) => { readonly min: number; readonly max: number } = edtf;

describe('a date of the data', () => {
  it.each([
    ['2025-06-17', '2025-06-17', '2025-06-17', 'day', 'certain', false],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', 'certain', false],
    ['2025-06-17?', '2025-06-17', '2025-06-17', 'day', 'uncertain', false],
    ['2025-06-17~', '2025-06-17', '2025-06-17', 'day', 'approximate', false],
    ['2025-05', '2025-05-01', '2025-05-31', 'month', 'certain', false],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', 'certain', false],
    ['2100-02', '2100-02-01', '2100-02-28', 'month', 'certain', false],
    ['2025-12', '2025-12-01', '2025-12-31', 'month', 'certain', false],
    ['2025-06~', '2025-06-01', '2025-06-30', 'month', 'approximate', false],
    ['2025-06?', '2025-06-01', '2025-06-30', 'month', 'uncertain', false],
    ['2026', '2026-01-01', '2026-12-31', 'year', 'certain', false],
    ['2026?', '2026-01-01', '2026-12-31', 'year', 'uncertain', false],
    ['2026~', '2026-01-01', '2026-12-31', 'year', 'approximate', false],
    ['2025-07-10/2025-07-11', '2025-07-10', '2025-07-11', 'day', 'certain', true],
    ['2025-12-31/2026-01-01', '2025-12-31', '2026-01-01', 'day', 'certain', true],
    ['2025-06-17/2025-06-17', '2025-06-17', '2025-06-17', 'day', 'certain', true],
    ['2025-07/2025-08', '2025-07-01', '2025-08-31', 'month', 'certain', true],
    ['2025/2026', '2025-01-01', '2026-12-31', 'year', 'certain', true],
    ['2025/2026?', '2025-01-01', '2026-12-31', 'year', 'uncertain', true],
  ])('may be %s', (text, first, last, precision, certainty, interval) => {
    const date = parseEdtf(text);
    expect(date).toMatchObject({ text, precision, certainty, interval });
    expect(date && isoOf(date.first)).toBe(first);
    expect(date && isoOf(date.last)).toBe(last);
  });

  it.each([
    '',
    '?',
    '/',
    '2025-02-29',
    '2025-06-31',
    '2025-13',
    '2025-00',
    '2025-06-00',
    '2025-6-17',
    '25-06-17',
    '03/04/2026',
    '2025/06/17',
    '17 June 2025',
    '2025-06-17/2025-06-01',
    '2026/2025',
    '2024-02/2025',
    '2025-06-17/2025',
    '2025-06-17/',
    '/2025-06-17',
    '2025/2026/2027',
    '2026??',
    '2026?~',
    '2026%',
    '?2026',
    '2025?/2026',
    '2025-XX',
    '202X',
    '2025-06-17T00:00',
    ' 2025-06-17',
    '2025-06-17\n',
    '-2025',
    '20250617',
    '２０２５',
  ])('may not be %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each([
    ['2025-06-17', true],
    ['2025-07-10/2025-07-11', true],
    ['2025-06-17~', false],
    ['2025-06-17?', false],
    ['2025-06', false],
    ['2026', false],
    ['2025-07/2025-08', false],
  ])('%s is known to the day: %s', (text, exact) => {
    const date = parseEdtf(text);
    expect(date && isExact(date)).toBe(exact);
  });

  it('of a year before 100 is not taken for one of the 20th century', () => {
    const date = parseEdtf('0026');
    expect(date === null ? null : isoOf(date.first)).not.toBe('1926-01-01');
  });
});

const LENGTHS = { year: 4, month: 7, day: 10 } as const;
const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const precision = fc.constantFrom('year' as const, 'month' as const, 'day' as const);
const mark = fc.constantFrom('', '?', '~');

describe('the first and the last day agree with another reader', () => {
  it('for a date of any precision and certainty', () => {
    fc.assert(
      fc.property(anyDay, precision, mark, (day, to, sign) => {
        agrees(`${isoOf(day).slice(0, LENGTHS[to])}${sign}`);
      }),
    );
  });

  it('for an interval', () => {
    const apart = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(anyDay, apart, precision, mark, (day, days, to, sign) => {
        const [start, end] = [day, day + days].map((one) => isoOf(one).slice(0, LENGTHS[to]));
        agrees(start === end ? `${start}${sign}` : `${start}/${end}${sign}`);
      }),
    );
  });
});

function agrees(text: string): void {
  const date = parseEdtf(text);
  const other = oracle(text);
  expect([text, date?.first, date?.last]).toEqual([
    text,
    dayOfUtcMs(other.min),
    dayOfUtcMs(other.max),
  ]);
}
