import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { helperDir } from './paths.mjs';
import { readJson } from './read-json.mjs';

/** The helper cuts in the order of their file names, each with its file and its polygon. */
export function readHelpers() {
  return readdirSync(helperDir)
    .sort()
    .map((file) => {
      const helper = readJson(join(helperDir, file));
      const ring = [...helper.line, ...helper.closedThrough];
      return { ...helper, file, ring: [...ring, ring[0]] };
    });
}
