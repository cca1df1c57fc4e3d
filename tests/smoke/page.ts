import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../tools/serve.mjs';

/** Keeps what goes wrong in the page from its first line on: not every protocol tells. */
const WATCH = `
const faults = [];
window.atlasFaults = faults;
addEventListener('error', (event) => {
  const { src, href } = event.target;
  faults.push(event.message ?? 'not loaded: ' + (src ?? href));
}, true);
addEventListener('unhandledrejection', (event) => faults.push('rejected: ' + event.reason));
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...parts) => {
    faults.push(parts.join(' '));
    say(...parts);
  };
}
`;

/** What went wrong in the page since it was loaded, as an expression. */
export const FAULTS = 'window.atlasFaults';

/** Serves a copy of the built folder, that watches itself, from a sub-path. */
export async function servePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-page-'));
  cpSync(process.env.ATLAS_DIST ?? 'dist', root, { recursive: true });
  writeFileSync(join(root, 'watch.js'), WATCH);
  const index = join(root, 'index.html');
  const html = readFileSync(index, 'utf8');
  writeFileSync(index, html.replace('<head>', '<head><script src="./watch.js"></script>'));
  const { url, close } = await serve({ root, base: '/some/where/' });
  return {
    url,
    async close() {
      await close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
