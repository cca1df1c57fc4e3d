import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticFacts } from './synthetic-facts.mjs';

/**
 * Copies of a built atlas with as many events as told, each in a folder named by the number.
 * @param {string} dist
 * @param {readonly number[]} counts
 * @returns {Promise<{ root: string, remove: () => Promise<void> }>}
 */
export async function makeAtlases(dist, counts) {
  const root = await mkdtemp(join(tmpdir(), 'atlases-'));
  for (const count of counts) {
    const folder = join(root, String(count));
    await cp(dist, folder, { recursive: true });
    const names = await readdir(join(folder, 'data'));
    const name = names.find((each) => /^atlas-.*\.json$/.test(each));
    if (!name) throw new Error(`${dist}data holds no file of facts.`);
    const path = join(folder, 'data', name);
    await writeFile(path, syntheticFacts(await readFile(path, 'utf8'), count));
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
