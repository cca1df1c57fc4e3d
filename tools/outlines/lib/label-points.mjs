import polylabel from 'polylabel';
import { merge } from 'topojson-client';
import { project, unproject } from './laea.mjs';

const PRECISION_KM = 2;
const DECIMALS = 2; // of a degree: about a kilometre

function ringArea(ring) {
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  return Math.abs(twice) / 2;
}

function ownerOf(id, { rows, states }, view) {
  const row = rows.find((candidate) => candidate.id === id);
  return row ? row.cells[view].draws : (states[id] ?? id);
}

function labelPoint(polygons) {
  const projected = polygons.map((rings) => rings.map((ring) => ring.map(project)));
  const largest = projected.reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
  return unproject(polylabel(largest, PRECISION_KM)).map((value) =>
    Number(value.toFixed(DECIMALS)),
  );
}

/** Label anchors [lon, lat]: the point of each country farthest from its edges, on the map plane. */
export function labelPoints(topology, countries, worldviews, view) {
  const { geometries } = topology.objects.atoms;
  return Object.fromEntries(
    countries.map((country) => {
      const parts = geometries.filter(({ id }) => ownerOf(id, worldviews, view) === country);
      return [country, labelPoint(merge(topology, parts).coordinates)];
    }),
  );
}
