import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { WORKER_FILE } from '../../src/dom/worker-script';

const SOURCE = fileURLToPath(new URL('../../src/offline-worker.ts', import.meta.url));
/** A name made from the content, as the build and the facts have it: never other bytes under it. */
const HASHED = /^(assets|data)\/.+-[\w-]{8,10}\.\w+$/;

/** Drawn for sites that show links: the page itself never asks for it. */
const FOR_OTHERS = /^assets\/preview-/;

/** One file that is kept: its address beside the worker, and how to know its content. */
interface KeptFile {
  readonly url: string;
  /** Null where the name says it. */
  readonly revision: string | null;
  readonly integrity: string;
}

/** Stands in the worker's script for the list, until all files have their names and contents. */
const LIST = 'self.KEPT_FILES';

/**
 * Writes the worker that keeps the page for use without a network. To stand last: it keeps what
 * lies in the built folder once the others have written.
 */
export function offlineWorker(): Plugin {
  let target: string | string[] | false = false;
  let script = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved({ build: { target: wanted } }) {
      target = wanted;
    },
    async generateBundle() {
      const { code, shipped } = await bundled(target);
      if (!code.includes(LIST)) this.error(`${SOURCE} asks for no list of files.`);
      script = code;
      this.emitFile({ type: 'asset', fileName: 'licences-worker.json', source: shipped });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (!dir) return this.error('The page has no folder to be written to.');
        const list = JSON.stringify(keptFiles(dir));
        writeFileSync(
          join(dir, WORKER_FILE),
          script.replace(LIST, () => list),
        );
      },
    },
  };
}

/** Every file of the folder that the page may ask for, in an order that no machine changes. */
export function keptFiles(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((url) => url !== WORKER_FILE && !FOR_OTHERS.test(url))
    .sort()
    .map((url) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, url)))
        .digest('base64');
      const revision = HASHED.test(url) ? null : hash.slice(0, 12);
      return { url, revision, integrity: `sha256-${hash}` };
    });
}

/** The worker as one script, since not every browser runs workers made of modules, and what it ships. */
async function bundled(target: string | string[] | false) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { KEPT_FILES: LIST, 'process.env.NODE_ENV': '"production"' },
    build: {
      target,
      write: false,
      license: { fileName: 'shipped.json' },
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const chunk = files.find((each) => each.type === 'chunk');
  const list = files.find((each) => each.fileName === 'shipped.json');
  if (!chunk || list?.type !== 'asset') throw new Error(`${SOURCE} gave no script.`);
  return { code: chunk.code, shipped: list.source };
}
