import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCoverage } from './lib/check-coverage.mjs';
import { cutHelpers } from './lib/cut-helpers.mjs';
import { keepPieces } from './lib/keep-pieces.mjs';
import { labelPoints } from './lib/label-points.mjs';
import { dataDir, geoDir } from './lib/paths.mjs';
import { provenance } from './lib/provenance.mjs';
import { readAtoms } from './lib/read-atoms.mjs';
import { readHelpers } from './lib/read-helpers.mjs';
import { readJson } from './lib/read-json.mjs';
import { runMapshaper } from './lib/run-mapshaper.mjs';
import { simplify } from './lib/simplify.mjs';
import { snapToGrid } from './lib/snap-to-grid.mjs';
import { toTopology } from './lib/to-topology.mjs';
import { unwrapAndDissolve } from './lib/unwrap-and-dissolve.mjs';

const LABEL_VIEW = 'de-facto'; // a label stands on land that its country really runs

const helpers = readHelpers();
const worldviews = readJson(join(geoDir, 'worldviews.json'));

const detailed = await cutHelpers(readAtoms(), helpers);
const simplified = await unwrapAndDissolve(await simplify(keepPieces(detailed)));
// Moving vertices to the grid makes a few lines touch or cross: clean, then back on the grid.
const cleaned = await runMapshaper({ 'grid.json': snapToGrid(simplified) }, '-i grid.json -clean');
const topology = await toTopology(snapToGrid(cleaned));

checkCoverage(
  topology.objects.atoms.geometries.map(({ id }) => id),
  worldviews,
);

const labels = labelPoints(
  topology,
  readJson(join(dataDir, 'labelled.json')),
  worldviews,
  LABEL_VIEW,
);
const atomsText = JSON.stringify(topology);
const labelLines = Object.entries(labels).map(([id, [lon, lat]]) => `  "${id}": [${lon}, ${lat}]`);
const labelsText = `{\n${labelLines.join(',\n')}\n}\n`;
const notes = provenance(topology, atomsText, labelsText, helpers);

writeFileSync(join(geoDir, 'atoms.json'), atomsText);
writeFileSync(join(geoDir, 'labels.json'), labelsText);
writeFileSync(join(geoDir, 'provenance.json'), `${JSON.stringify(notes, null, 2)}\n`);

console.log(notes.outputs['assets/geo/atoms.json']);
