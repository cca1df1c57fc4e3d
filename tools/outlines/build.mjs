// Cuts the countries of world-atlas 50m down to what the map needs, and writes assets/geo.
// Run in this folder: npm ci && npm run build. The same inputs give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { geoArea, geoAzimuthalEqualArea, geoDistance } from 'd3-geo';
import polylabel from 'polylabel';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const CENTRE = [78, 45];
const FARTHEST_DEGREES = 105;
/** Least area of a bend that is kept, in steradians: fine where the atlas looks, coarse elsewhere. */
const FINE_STERADIANS = 1.6e-7;
const COARSE_STERADIANS = 4e-6;
/** Islands below this area are dropped where they belong to a country outside the organisation. */
const FAR_ISLAND_STERADIANS = 8e-6;
const QUANTIZATION = 3e4;
const ANTARCTICA = '010';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url)));
const world = require('./node_modules/world-atlas/countries-50m.json');
const countries = require('../../assets/data/countries.json');
const alpha3 = new Map(countries.map((country) => [country.numeric, country.id]));

const near = (ring) =>
  ring.some((point) => geoDistance(point, CENTRE) < (FARTHEST_DEGREES * Math.PI) / 180);

/** Walks a ring and takes out each jump over the 180th meridian, so that Russia is one piece. */
function unwrap(ring, wanted) {
  let shift = 0;
  const walked = ring.map((point, index) => {
    const before = ring[index - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) shift += point[0] > before[0] ? -360 : 360;
    return [point[0] + shift, point[1]];
  });
  const middle = walked.reduce((sum, point) => sum + point[0], 0) / walked.length;
  if (wanted && middle < -30) return walked.map(([lon, lat]) => [lon + 360, lat]);
  if (!wanted && middle > 180) return walked.map(([lon, lat]) => [lon - 360, lat]);
  return walked;
}

function polygonsOf(geometry) {
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

const areaOf = (polygon) => geoArea({ type: 'Polygon', coordinates: polygon });

const features = feature(world, world.objects.countries).features.filter(
  (each) => each.id !== ANTARCTICA,
);
const kept = features.flatMap((each) => {
  const id = alpha3.get(each.id);
  const polygons = polygonsOf(each.geometry)
    .filter((polygon) => near(polygon[0]) && (id || areaOf(polygon) > FAR_ISLAND_STERADIANS))
    .map((polygon) => polygon.map((ring) => unwrap(ring, id === 'RUS')));
  if (polygons.length === 0) return [];
  const geometry = { type: 'MultiPolygon', coordinates: polygons };
  return [{ type: 'Feature', ...(id ? { id } : {}), properties: {}, geometry }];
});

let topo = topology({ outlines: { type: 'FeatureCollection', features: kept } }, 1e6);
const fine = new Set();
for (const geometry of topo.objects.outlines.geometries) {
  if (!geometry.id) continue;
  for (const arc of geometry.arcs.flat(3)) fine.add(arc < 0 ? ~arc : arc);
}
topo = presimplify(topo, sphericalTriangleArea);
// One threshold serves two levels of detail: bends far from the organisation weigh less.
topo.arcs.forEach((arc, index) => {
  if (fine.has(index)) return;
  for (const point of arc) point[2] *= FINE_STERADIANS / COARSE_STERADIANS;
});
topo = quantize(dropWeights(simplify(topo, FINE_STERADIANS)), QUANTIZATION);

function dropWeights(weighted) {
  return { ...weighted, arcs: weighted.arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
}

for (const geometry of topo.objects.outlines.geometries) delete geometry.properties;

/** Where a country's name goes: the point of its largest part farthest from the edge. */
const projection = geoAzimuthalEqualArea().rotate([-CENTRE[0], -CENTRE[1]]).scale(1000);
function labelPoint(each) {
  const parts = polygonsOf(each.geometry).map((polygon) =>
    polygon.map((ring) => ring.map((point) => projection(point))),
  );
  const largest = parts.sort((a, b) => planarArea(b[0]) - planarArea(a[0]))[0];
  const [lon, lat] = projection.invert(polylabel(largest, 0.5));
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
}

function planarArea(ring) {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}

const labels = Object.fromEntries(
  kept
    .filter((each) => each.id)
    .map((each) => [each.id, labelPoint(each)])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const write = (name, data) => writeFileSync(`${root}assets/geo/${name}`, data);
const outlines = `${JSON.stringify({ format: 1, labels, topology: topo })}\n`;
write('outlines.json', outlines);
const lock = require('./package-lock.json').packages['node_modules/world-atlas'];
const provenance = {
  made: 'cd tools/outlines && npm ci && npm run build',
  source: 'Natural Earth 4.1, 1:50m cultural vectors (public domain), through npm world-atlas',
  package: {
    name: 'world-atlas',
    version: lock.version,
    licence: 'ISC',
    integrity: lock.integrity,
  },
  script: {
    file: 'tools/outlines/build.mjs',
    sha256: sha256(readFileSync(new URL(import.meta.url))),
  },
  outlines: {
    file: 'assets/geo/outlines.json',
    sha256: sha256(outlines),
    countries: topo.objects.outlines.geometries.length,
    arcs: topo.arcs.length,
    points: topo.arcs.reduce((sum, arc) => sum + arc.length, 0),
    bytes: outlines.length,
    gzip: gzipSync(outlines, { level: 9 }).length,
    brotli: brotliCompressSync(outlines).length,
  },
};
write('provenance.json', `${JSON.stringify(provenance, null, 2)}\n`);
console.log(provenance.outlines);
