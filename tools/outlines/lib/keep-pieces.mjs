import { join } from 'node:path';
import { detailOf, keepsIslets } from './detail-of.mjs';
import { dataDir } from './paths.mjs';
import { readJson } from './read-json.mjs';
import { angleBetween, ringAreaKm2 } from './sphere.mjs';

const MAP_CENTRE = [78, 45]; // [lon, lat], the centre of the atlas's projection
const MAP_REACH_DEGREES = 105;
const MIN_ISLAND_KM2 = { close: 0, middle: 60, near: 400 };
const MIN_FAR_ISLAND_KM2 = 2500;

// A few pixels at most, which no hatching can show: drawn for nobody rather than for one side.
const disputedIslets = readJson(join(dataDir, 'disputed-islets.json'));

function explode({ properties: { atom }, geometry }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((coordinates) => ({ atom, coordinates }));
}

function reachesMap({ coordinates }) {
  return coordinates[0].some((point) => angleBetween(MAP_CENTRE, point) <= MAP_REACH_DEGREES);
}

function isDisputedIslet({ coordinates }) {
  return disputedIslets.some(({ box: [west, south, east, north] }) =>
    coordinates[0].every(
      ([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north,
    ),
  );
}

/** The pieces that share a vertex with another piece: a dropped one would leave a hole. */
function findTouching(pieces) {
  const firstAt = new Map();
  const touching = new Set();
  for (const piece of pieces) {
    for (const point of piece.coordinates.flat()) {
      const key = point.join();
      const first = firstAt.get(key) ?? piece;
      if (first === piece) firstAt.set(key, piece);
      else touching.add(first).add(piece);
    }
  }
  return touching;
}

function isLargeEnough({ atom, coordinates }) {
  if (keepsIslets(atom)) return true;
  return ringAreaKm2(coordinates[0]) >= (MIN_ISLAND_KM2[detailOf(atom)] ?? MIN_FAR_ISLAND_KM2);
}

/** Splits atoms into single polygons and leaves out far land and the small islands of others. */
export function keepPieces({ features }) {
  const pieces = features.flatMap(explode);
  const touching = findTouching(pieces);
  const kept = pieces.filter(
    (piece) =>
      reachesMap(piece) && !isDisputedIslet(piece) && (touching.has(piece) || isLargeEnough(piece)),
  );
  return {
    type: 'FeatureCollection',
    features: kept.map(({ atom, coordinates }) => ({
      type: 'Feature',
      properties: { atom },
      geometry: { type: 'Polygon', coordinates },
    })),
  };
}
