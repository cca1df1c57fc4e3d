import { join } from 'node:path';
import { dataDir } from './paths.mjs';
import { readJson } from './read-json.mjs';

const { classes, keepIslets } = readJson(join(dataDir, 'detail.json'));
const classOf = new Map(
  Object.entries(classes).flatMap(([detail, atoms]) => atoms.map((atom) => [atom, detail])),
);
const isletKeepers = new Set(keepIslets.classes.flatMap((detail) => classes[detail]));
for (const atom of keepIslets.atoms) isletKeepers.add(atom);

/** How closely an atom is drawn: a class of data/detail.json, or 'outline' for all others. */
export function detailOf(atom) {
  return classOf.get(atom) ?? 'outline';
}

/** Whether every island of the atom is kept, however small. */
export function keepsIslets(atom) {
  return isletKeepers.has(atom);
}
