import { join } from 'node:path';
import { admin1File, dataDir } from './paths.mjs';
import { readJson } from './read-json.mjs';

const parts = readJson(join(dataDir, 'parts.json'));
const { atomOfSourceCode, notDrawn } = readJson(join(dataDir, 'codes.json'));

const atomOfAdmin1 = new Map(
  Object.entries(parts).flatMap(([atom, codes]) => codes.map((code) => [code, atom])),
);

function atomOf({ adm0_a3: country, adm1_code: admin1 }) {
  if (country in notDrawn || admin1 in notDrawn) return null;
  return atomOfAdmin1.get(admin1) ?? atomOfSourceCode[country] ?? country;
}

/** Natural Earth's admin-1 polygons, each tagged with the atom that it belongs to. */
export function readAtoms() {
  const features = readJson(admin1File).features.flatMap(({ properties, geometry }) => {
    const atom = atomOf(properties);
    return atom === null ? [] : [{ type: 'Feature', properties: { atom }, geometry }];
  });
  return { type: 'FeatureCollection', features };
}
