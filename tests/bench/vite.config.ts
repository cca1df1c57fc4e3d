import { defineConfig } from 'vite';
import { PEERS } from './peers.mjs';
import { sharedFacts, sharedLand } from './shared-facts';

const SHARED = { 'virtual:shared-facts': sharedFacts, 'virtual:shared-land': sharedLand };
const isShared = (id: string): id is keyof typeof SHARED => Object.hasOwn(SHARED, id);

/** Builds each peer's page as the atlas is built: minified, in one script and one style sheet. */
export default defineConfig({
  root: new URL('pages/', import.meta.url).pathname,
  base: './',
  plugins: [
    {
      name: 'shared-facts',
      resolveId: (id) => (isShared(id) ? `\0${id}` : undefined),
      load(id) {
        const name = id.slice(1);
        if (!isShared(name)) return undefined;
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(SHARED[name]()))});`;
      },
    },
    {
      // Made for a script element, it leaves a global; a module has none.
      name: 'timelinejs-as-module',
      transform: (code, id) =>
        id.endsWith('timelinejs/dist/js/timeline.js') ? `${code}\nexport { TL };` : undefined,
    },
  ],
  build: {
    outDir: new URL('dist/', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: { input: PEERS.map(({ page }) => `tests/bench/pages/${page}`) },
  },
});
