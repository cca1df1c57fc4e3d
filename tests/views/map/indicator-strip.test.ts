import { describe, expect, it } from 'vitest';
import type { CountryCoat } from '../../../src/views/map/coat';
import { placeStrip } from '../../../src/views/map/indicator-strip';

const coat = (country: string, value: number | null): CountryCoat => ({
  country,
  class: '0',
  value: value === null ? null : { year: 2023, value },
  figure: '',
  remark: '',
  line: country,
});

describe('the strip of the values', () => {
  it('has the classes as bands from 0 on, the last as far up as the one before is wide', () => {
    const { bands } = placeStrip([coat('IND', 55.9)], [20, 40, 60, 80], 0.03);
    expect(bands).toEqual([
      { from: 0, to: 0.2 },
      { from: 0.2, to: 0.4 },
      { from: 0.4, to: 0.6 },
      { from: 0.6, to: 0.8 },
      { from: 0.8, to: 1 },
    ]);
  });

  it('goes on to the highest value where that lies beyond', () => {
    const { bands, dots } = placeStrip([coat('CHN', 50), coat('TJK', 0)], [1, 5, 10, 20], 0.03);
    expect(bands.at(-1)).toEqual({ from: 0.4, to: 1 });
    expect(dots.map(({ coat: { country }, x }) => [country, x])).toEqual([
      ['TJK', 0],
      ['CHN', 1],
    ]);
  });

  it('piles dots that would overlap, and lays those that only touch side by side', () => {
    const { dots, rows } = placeStrip(
      [coat('A', 50), coat('B', 55), coat('C', 60), coat('D', 90)],
      [25, 50, 75],
      0.1,
    );
    expect(dots.map(({ coat: { country }, row }) => [country, row])).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 0],
      ['D', 0],
    ]);
    expect(rows).toBe(2);
  });

  it('leaves out countries without a value', () => {
    const { dots, rows } = placeStrip([coat('AFG', null)], [25, 50, 75], 0.1);
    expect([dots, rows]).toEqual([[], 0]);
  });
});
