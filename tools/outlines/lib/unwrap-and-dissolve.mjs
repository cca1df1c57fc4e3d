import { runMapshaper } from './run-mapshaper.mjs';

const FAR_EAST_ATOM = 'RUS';
const FAR_EAST_LIMIT = -160; // degrees: Russian land west of this lies beyond the antimeridian

function unwrapRing(ring) {
  return ring.map(([lon, lat]) => [lon < FAR_EAST_LIMIT ? lon + 360 : lon, lat]);
}

/** Moves Chukotka's east and Wrangel beyond 180 degrees and joins the pieces of each atom. */
export async function unwrapAndDissolve({ features }) {
  const unwrapped = features.map((feature) => {
    if (feature.properties.atom !== FAR_EAST_ATOM) return feature;
    const coordinates = feature.geometry.coordinates.map(unwrapRing);
    return { ...feature, geometry: { ...feature.geometry, coordinates } };
  });
  const input = { type: 'FeatureCollection', features: unwrapped };
  return runMapshaper({ 'atoms.json': input }, '-i atoms.json -clean -dissolve atom');
}
