import { describe, expect, it } from 'vitest';
import { createLands } from '../../src/data/lands';
import { outlinesFile, worldviewsOrThrow } from '../../tools/vite/read-geo';

const lands = createLands(outlinesFile(), worldviewsOrThrow());

describe('where a place lies, by the outlines', () => {
  it('is inside its country', () => {
    expect(lands.kmOutside('CHN', 84.89, 45.58)).toBe(0);
    expect(lands.countriesAt(84.89, 45.58)).toEqual(['CHN']);
  });

  it('is told in kilometres from the nearest land of another', () => {
    // Bishkek lies about 25 km south of the border.
    expect(lands.kmOutside('KAZ', 74.59, 42.87)).toBeGreaterThan(5);
    expect(lands.kmOutside('KAZ', 74.59, 42.87)).toBeLessThan(40);
    // From Moscow to Kyrgyzstan it is some 2,700 km.
    expect(lands.kmOutside('KGZ', 37.62, 55.75)).toBeGreaterThan(2300);
    expect(lands.kmOutside('KGZ', 37.62, 55.75)).toBeLessThan(3100);
  });

  it('is inside every country that a worldview gives disputed land to', () => {
    const [lon, lat] = [74.8, 34.1];
    expect(lands.countriesAt(lon, lat)).toEqual(expect.arrayContaining(['IND', 'PAK']));
    expect(lands.kmOutside('IND', lon, lat)).toBe(0);
    expect(lands.kmOutside('PAK', lon, lat)).toBe(0);
  });

  it('is in no country at sea, and not known of a country without outlines', () => {
    expect(lands.countriesAt(60, 0)).toEqual([]);
    expect(lands.kmOutside('XXX', 60, 40)).toBeNull();
  });
});
