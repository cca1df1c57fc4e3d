// Writes the form of each file of facts as a JSON Schema into docs/schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const script = fileURLToPath(new URL('data/json-schemas.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
const folder = new URL('../docs/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of module.jsonSchemas()) {
  writeFileSync(new URL(`${name}.json`, folder), text);
}
