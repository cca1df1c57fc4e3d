import { runMapshaper } from './run-mapshaper.mjs';

// A cut along a real border leaves crumbs where the hand-written line and the border cross.
const MIN_PIECE_KM2 = 150;

function helperCollection(helper) {
  const geometry = { type: 'Polygon', coordinates: [helper.ring] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

function cutCommands({ atom, cutFrom, restGoesTo = cutFrom, minPieceKm2 = MIN_PIECE_KM2 }) {
  const quoted = JSON.stringify(atom);
  return [
    `-filter target=atoms + name=source 'atom === ${JSON.stringify(cutFrom)}'`,
    `-filter target=atoms 'atom !== ${JSON.stringify(cutFrom)}'`,
    `-clip target=source helper-${atom} + name=inside`,
    '-explode target=inside',
    `-filter target=inside 'this.area >= ${minPieceKm2} * 1e6'`,
    '-dissolve target=inside',
    '-erase target=source inside',
    `-each target=inside 'atom = ${quoted}'`,
    `-each target=source 'atom = ${JSON.stringify(restGoesTo)}'`,
    '-merge-layers target=atoms,source,inside force name=atoms',
  ].join(' ');
}

/** Dissolves the polygons to atoms and cuts the helper areas out of the atoms that hold them. */
export async function cutHelpers(polygons, helpers) {
  const inputs = { 'atoms.json': polygons };
  for (const helper of helpers) inputs[`helper-${helper.atom}.json`] = helperCollection(helper);
  return runMapshaper(
    inputs,
    [
      `-i ${Object.keys(inputs).join(' ')} combine-files`,
      '-clean target=atoms',
      '-dissolve target=atoms atom',
      ...helpers.map(cutCommands),
      '-clean target=atoms',
      '-dissolve target=atoms atom',
      '-target atoms',
    ].join(' '),
  );
}
