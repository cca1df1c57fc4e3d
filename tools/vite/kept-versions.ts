import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkFacts, type ReadFacts } from '../../src/data/checks/read-facts';
import { DATA_FOLDER } from '../data/data-folder';

const FOLDER = new URL('versions/', DATA_FOLDER);

interface KeptVersion {
  /** Such as `0.1.0`. */
  readonly version: string;
  readonly facts: NonNullable<ReadFacts['facts']>;
}

/** The newest version of the data that is kept, or null. Throws where it cannot be read. */
export function lastKeptVersion(): KeptVersion | null {
  // Another folder of facts may have no past.
  const versions = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .map((file) => file.replace(/\.json$/, ''))
    .sort(new Intl.Collator('en', { numeric: true }).compare);
  const version = versions.at(-1);
  if (version === undefined) return null;
  const file = new URL(`${version}.json`, FOLDER);
  const read = checkFacts(JSON.parse(readFileSync(file, 'utf8')));
  if (read.facts) return { version, facts: read.facts };
  const { problem, place } = read;
  const where = place ? `${place.file}, ${place.record}, ${place.field}` : problem;
  throw new Error(`The version kept as ${file.pathname} cannot be compared: ${where}`);
}
