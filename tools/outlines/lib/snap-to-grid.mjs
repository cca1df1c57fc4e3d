import { keepsIslets } from './detail-of.mjs';

/** Grid step of the delivered outlines, in degrees: about a pixel when Kashmir fills a screen. */
export const GRID_STEP = 0.005;
const STEPS_PER_DEGREE = 200;
// Holes and inland crumbs below this are noise at any zoom of the atlas: about 2.5 km2.
const MIN_RING_STEPS2 = 10;
// A long sand bar simplifies to a needle: thinner than this share of its circle's area, and small.
const NEEDLE_COMPACTNESS = 0.1;
const NEEDLE_MAX_STEPS2 = 40;

const snap = (degrees) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
const isSame = (a, b) => b !== undefined && a[0] === b[0] && a[1] === b[1];

function areaInSteps2(ring) {
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  return (Math.abs(twice) / 2) * STEPS_PER_DEGREE ** 2;
}

/** Leaves out the tips of spikes: vertices whose two neighbours fell on the same grid point. */
function withoutSpikes(ring) {
  const open = [];
  for (const point of ring.slice(0, -1)) {
    if (isSame(point, open.at(-1))) continue;
    if (isSame(point, open.at(-2))) open.pop();
    else open.push(point);
  }
  while (open.length > 2 && (isSame(open[0], open.at(-1)) || isSame(open[0], open.at(-2)))) {
    open.pop();
  }
  return open.length > 2 ? [...open, open[0]] : [];
}

function isNeedle(ring) {
  const area = areaInSteps2(ring);
  if (area > NEEDLE_MAX_STEPS2) return false;
  const length = ring.slice(1).reduce((sum, [x, y], i) => {
    return sum + Math.hypot(x - ring[i][0], y - ring[i][1]) * STEPS_PER_DEGREE;
  }, 0);
  return (4 * Math.PI * area) / length ** 2 < NEEDLE_COMPACTNESS;
}

function snapPolygon(rings, minSteps2) {
  const [outer, ...holes] = rings.map((ring) =>
    withoutSpikes(ring.map(([lon, lat]) => [snap(lon), snap(lat)])),
  );
  if (areaInSteps2(outer) <= minSteps2 || isNeedle(outer)) return [];
  return [[outer, ...holes.filter((hole) => areaInSteps2(hole) > MIN_RING_STEPS2)]];
}

/** Puts every vertex on the grid and drops the rings that are too small for it. */
export function snapToGrid({ features }) {
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, geometry }) => {
      const minSteps2 = keepsIslets(properties.atom) ? 0 : MIN_RING_STEPS2;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const coordinates = polygons.flatMap((rings) => snapPolygon(rings, minSteps2));
      if (coordinates.length === 0) throw new Error(`${properties.atom} vanishes on the grid`);
      return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
    }),
  };
}
