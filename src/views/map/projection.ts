import { geoAzimuthalEqualAreaRaw, geoRotation } from 'd3';

/*
 * Lambert azimuthal equal-area about 45 N 78 E: the whole region is one compact shape, areas are
 * honest, and the 180th meridian is a line like any other.
 */

const CENTRE_LON = 78;
const CENTRE_LAT = 45;
const RADIANS = Math.PI / 180;
/** Plane units per earth radius. */
const RADIUS = 256;

const rotation = geoRotation([-CENTRE_LON, -CENTRE_LAT]);

/** Degrees east and north to plane units, x to the right and y down, the centre at 0, 0. */
export function project(lon: number, lat: number): [number, number] {
  const [lambda, phi] = rotation([lon, lat]) as [number, number];
  const [x, y] = geoAzimuthalEqualAreaRaw(lambda * RADIANS, phi * RADIANS) as [number, number];
  return [x * RADIUS, -y * RADIUS];
}

/** Plane units back to degrees; a point off the disc goes to its edge. */
export function unproject(x: number, y: number): [number, number] {
  const length = Math.hypot(x, y) / RADIUS;
  const inside = length > 2 ? 2 / length : 1;
  const raw = geoAzimuthalEqualAreaRaw as typeof geoAzimuthalEqualAreaRaw & {
    invert(x: number, y: number): [number, number];
  };
  const [lambda, phi] = raw.invert((x / RADIUS) * inside, (-y / RADIUS) * inside);
  return rotation.invert([lambda / RADIANS, phi / RADIANS]) as [number, number];
}
