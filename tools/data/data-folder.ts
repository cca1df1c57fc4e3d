import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { ATLAS_DATA } = process.env;

/** Where the facts lie; the environment can name another folder with the same files. */
export const DATA_FOLDER = ATLAS_DATA
  ? pathToFileURL(`${resolve(ATLAS_DATA)}/`)
  : new URL('../../assets/data/', import.meta.url);

/** The folder as whoever stands in the current one names it, with a slash at its end. */
export function folderName(folder: URL = DATA_FOLDER): string {
  return `${relative('.', fileURLToPath(folder)).replaceAll('\\', '/')}/`;
}
