// Builds the atlas twice, in two places and under two clocks, and compares every byte of both:
// npm run reproduce
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What no build reads: results of others, and what git keeps. */
const NOT_COPIED = [
  '.git',
  'dist',
  'dist-single',
  'test-results',
  join('tools', 'outlines', 'node_modules'),
];
const BUILDS = [
  { name: 'dist', config: [] },
  { name: 'dist-single', config: ['--config', 'tools/vite/single.config.ts'] },
];
/** Two days, zones and languages that have nothing in common. */
const HERE = { TZ: 'UTC', LANG: 'C', shift: 0 };
const THERE = { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', shift: 400 * 86_400_000 };

const scratch = mkdtempSync(join(tmpdir(), 'atlas-reproduce-'));
try {
  const copy = join(scratch, 'a copy', 'elsewhere');
  console.log('Copying the project to another path.');
  cpSync(ROOT, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !NOT_COPIED.includes(relative(ROOT, from)),
  });
  const [here, there] = [join(scratch, 'here'), join(scratch, 'there')];
  for (const { name, config } of BUILDS) {
    console.log(`Building ${name} twice.`);
    await build(ROOT, join(here, name), config, HERE);
    await build(copy, join(there, name), config, THERE);
  }
  const [one, other] = [hashes(here), hashes(there)];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const different = names.filter((name) => one.get(name) !== other.get(name));
  for (const name of different) console.error(`Different: ${name}`);
  for (const { name } of BUILDS) console.log(`${name} ${wholeOf(one, `${name}/`)}`);
  console.log(`${names.length} files, ${different.length} of them different.`);
  if (different.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {string} root
 * @param {string} outDir
 * @param {readonly string[]} config
 * @param {{ TZ: string, LANG: string, shift: number }} circumstances
 * @returns {Promise<void>}
 */
function build(root, outDir, config, { shift, ...env }) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const moved = ['--import', `data:text/javascript,${encodeURIComponent(clockBy(shift))}`];
  const options = ['build', '--configLoader', 'runner', '--logLevel', 'error', '--emptyOutDir'];
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      [...moved, vite, ...options, ...config, '--outDir', outDir],
      {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? done() : failed(new Error(`The build in ${root} ended with ${code}.`)),
    );
  });
}

/**
 * A program that sets the clock of whatever is run after it.
 * @param {number} shift in milliseconds
 */
function clockBy(shift) {
  return `
    const { Date: Real } = globalThis;
    globalThis.Date = class extends Real {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [Real.now() + ${shift}]));
      }
      static now() {
        return Real.now() + ${shift};
      }
    };`;
}

/**
 * One hash for all files whose path begins so: the same where names and contents are.
 * @param {ReadonlyMap<string, string>} files
 * @param {string} start
 */
function wholeOf(files, start) {
  const own = [...files].filter(([name]) => name.startsWith(start)).sort();
  return createHash('sha256').update(JSON.stringify(own)).digest('hex');
}

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>} the hash of each file, by its path within the folder
 */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [relative(folder, path).replaceAll(sep, '/'), hash];
    }),
  );
}
