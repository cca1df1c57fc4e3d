import { geoArea, geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../../src/views/map/projection';

const CENTRE: [number, number] = [78, 45];
const DEGREES = 180 / Math.PI;
const RADIUS = 256;

const degreesFromCentre = (lon: number, lat: number) => geoDistance([lon, lat], CENTRE) * DEGREES;
const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  )
  .filter(([lon, lat]) => degreesFromCentre(lon, lat) < 100);

describe('the projection', () => {
  it('has 45 N 78 E at its middle, north up and east to the right', () => {
    const [x, y] = project(...CENTRE);
    expect(Math.hypot(x, y)).toBeLessThan(1e-9);
    const [northX, northY] = project(78, 46);
    expect(Math.abs(northX)).toBeLessThan(1e-9);
    expect(northY).toBeLessThan(-4);
    expect(project(79, 45)[0]).toBeGreaterThan(3);
  });

  it('is undone to a millionth of a degree within 100 degrees of its middle', () => {
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        const [backLon, backLat] = unproject(...project(lon, lat));
        expect(degreesBetween(lon, lat, backLon, backLat)).toBeLessThan(1e-6);
        expect(Math.abs(backLat - lat)).toBeLessThan(1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes over the 180th meridian as over any other', () => {
    const [west, east] = [project(179.999, 66), project(-179.999, 66)];
    expect(Math.hypot(west[0] - east[0], west[1] - east[1])).toBeLessThan(0.01);
    expect(project(190, 66)[0]).toBeCloseTo(project(-170, 66)[0], 9);
    expect(project(190, 66)[1]).toBeCloseTo(project(-170, 66)[1], 9);
    const [lon, lat] = unproject(...project(-170, 66));
    expect(degreesBetween(-170, 66, lon, lat)).toBeLessThan(1e-6);
  });

  it('takes a point off the disc to the edge', () => {
    const [lon, lat] = unproject(1e6, 0);
    const [edgeLon, edgeLat] = unproject(2 * RADIUS, 0);
    expect(degreesBetween(lon, lat, edgeLon, edgeLat)).toBeLessThan(1e-5);
    expect([lon, lat].every(Number.isFinite)).toBe(true);
  });

  it('keeps areas: a square degree at Colombo, Moscow and Anadyr to half a percent', () => {
    const places: readonly (readonly [string, number, number])[] = [
      ['Moscow', 37.6, 55.8],
      ['Beijing', 116.4, 39.9],
      ['Colombo', 79.9, 6.9],
      ['Anadyr', 177.5, 64.7],
      ['Anadyr’s neighbour over the meridian', 180, 64.7],
    ];
    for (const [name, lon, lat] of places) {
      const share = planeArea(lon, lat) / sphereArea(lon, lat) / RADIUS ** 2;
      expect(Math.abs(share - 1), name).toBeLessThan(0.005);
    }
  });
});

/** Degrees between two places, exact for close ones. */
function degreesBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const turn = ((((lonA - lonB + 180) % 360) + 360) % 360) - 180;
  return Math.hypot(turn * Math.cos(latA / DEGREES), latA - latB);
}

/** The cell of one degree about a place, in steps fine enough for bent sides, clockwise. */
function cell(lon: number, lat: number): [number, number][] {
  const steps = Array.from({ length: 50 }, (_, index) => index / 50 - 0.5);
  return [
    ...steps.map((step): [number, number] => [lon - 0.5, lat + step]),
    ...steps.map((step): [number, number] => [lon + step, lat + 0.5]),
    ...steps.map((step): [number, number] => [lon + 0.5, lat - step]),
    ...steps.map((step): [number, number] => [lon - step, lat - 0.5]),
  ];
}

function planeArea(lon: number, lat: number): number {
  const ring = cell(lon, lat).map(([x, y]) => project(x, y));
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2);
}

/** In steradians: the zone between two parallels, and d3's own answer beside it. */
function sphereArea(lon: number, lat: number): number {
  const [south, north] = [(lat - 0.5) / DEGREES, (lat + 0.5) / DEGREES];
  const exact = (Math.sin(north) - Math.sin(south)) / DEGREES;
  const ring = cell(lon, lat);
  const first = ring[0] ?? [0, 0];
  const d3 = geoArea({ type: 'Polygon', coordinates: [[...ring, first]] });
  expect(Math.abs(d3 / exact - 1)).toBeLessThan(0.001);
  return exact;
}
