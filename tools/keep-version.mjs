// Keeps the facts as they were published, to tell later what is new since then.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = new URL('../', import.meta.url);
const CHECKS = fileURLToPath(new URL('src/data/checks/read-facts.ts', ROOT));
const { module } = await runnerImport(CHECKS, { configFile: false, logLevel: 'error' });
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const kept = new URL(`assets/data/versions/${version}.json`, ROOT);

/**
 * One line for each record, so that a version is read and compared like any text.
 * @param {string} file
 */
function written(file) {
  const content = JSON.parse(readFileSync(new URL(`assets/data/${file}.json`, ROOT), 'utf8'));
  if (!Array.isArray(content)) return JSON.stringify(content);
  const records = content.map((record) => `    ${JSON.stringify(record)}`);
  return `[\n${records.join(',\n')}\n  ]`;
}

if (existsSync(kept)) {
  console.error(`Version ${version} is kept already. What was published never changes.`);
  process.exitCode = 1;
} else {
  const files = module.COMPARED_FILES.map(
    (/** @type {string} */ file) => `  ${JSON.stringify(file)}: ${written(file)}`,
  );
  writeFileSync(kept, `{\n${files.join(',\n')}\n}\n`);
  console.log(`Kept as assets/data/versions/${version}.json.`);
}
