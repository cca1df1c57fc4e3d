import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../tools/serve.mjs';
import { test as base } from './atlas';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The version under test. */
const VERSION_A = process.env.ATLAS_DIST ?? join(ROOT, 'dist');

/** A web space of its own, that can be given another version and be cut off. */
export interface Site {
  readonly url: string;
  /** The folder that is served. */
  readonly folder: string;
  /** Puts the files of the folder in the place of those that are there. */
  readonly put: (folder: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const test = base.extend<{ site: Site; versionB: string }>({
  // The same page built without shortening: every script has another name than in version A.
  versionB: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'atlas-b-'));
      const build = ['build', '--configLoader', 'runner', '--minify', 'false', '--emptyOutDir'];
      await promisify(execFile)(
        process.execPath,
        [VITE, ...build, '--outDir', folder, '--logLevel', 'error'],
        { cwd: ROOT },
      );
      await use(folder);
      await rm(folder, { recursive: true });
    },
    // A build of its own, beside the other worker's tests.
    { timeout: 180_000 },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its pattern.
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
    await cp(VERSION_A, folder, { recursive: true });
    const server = await serve({ root: folder, base: '/some/sub-path/' });
    let running = true;
    const stop = async () => {
      if (running) await server.close();
      running = false;
    };
    const put = async (next: string) => {
      await rm(folder, { recursive: true });
      await cp(next, folder, { recursive: true });
    };
    await use({ url: server.url, folder, put, stop });
    await stop();
    await rm(folder, { recursive: true });
  },

  baseURL: ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
});
