import { detailOf } from './detail-of.mjs';
import { runMapshaper } from './run-mapshaper.mjs';
import { ringAreaKm2 } from './sphere.mjs';

// Share of the source's removable vertices that stay, by how closely an atom is drawn.
const KEPT = {
  small: '60%',
  fine: '20%',
  close: '20%',
  large: '11%',
  middle: '10%',
  near: '4%',
  outline: '1.5%',
};

// Enclaves are a few dozen vertices each: at their country's share they would become triangles.
const ENCLAVE_MAX_KM2 = 400;
const ENCLAVE_OWNERS = new Set(['ARM', 'AZE', 'KGZ', 'TJK', 'UZB']);

function keptOf({ properties: { atom }, geometry }) {
  const isEnclave =
    ENCLAVE_OWNERS.has(atom) && ringAreaKm2(geometry.coordinates[0]) <= ENCLAVE_MAX_KM2;
  return KEPT[isEnclave ? 'small' : detailOf(atom)];
}

/**
 * Simplifies all polygons as one topology. This must come before unwrapping: beyond 180 degrees
 * mapshaper no longer recognises longitudes and keeps far too much of the Arctic.
 */
export async function simplify(polygons) {
  const features = polygons.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, kept: keptOf(feature) },
  }));
  return runMapshaper(
    { 'pieces.json': { ...polygons, features } },
    [
      '-i pieces.json',
      '-simplify variable weighted keep-shapes percentage=kept',
      '-filter-fields atom',
    ].join(' '),
  );
}
