import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { atlasFile } from './atlas-file';
import { CONTENT_POLICY } from './content-policy';
import { pageWords } from './page-words';
import { DATA_FOLDER } from './read-data';
import { outlinesFile } from './read-geo';

const VIRTUAL = 'virtual:atlas-data';
const RESOLVED = `\0${VIRTUAL}`;
const ATLAS_PAGE = '/index.html';

/**
 * Checks the facts and gives them to the page: a broken fact fails the build. Writes each file
 * under a name made from its content, and policy and words without script into each page.
 */
export function atlasData(): Plugin {
  let building = false;
  const files = () => {
    const [atlas, outlines] = [atlasFile(), outlinesFile()];
    return {
      atlas: named('atlas', JSON.stringify(atlas)),
      outlines: named('outlines', JSON.stringify(outlines)),
    };
  };
  return {
    name: 'atlas-data',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { atlas, outlines } = files();
      if (building) {
        for (const { fileName, source } of [atlas, outlines]) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      return [
        `export const dataUrl = ${JSON.stringify(`./${atlas.fileName}`)};`,
        `export const outlinesUrl = ${JSON.stringify(`./${outlines.fileName}`)};`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(fileURLToPath(DATA_FOLDER));
      server.watcher.on('change', (path) => {
        if (!path.startsWith(fileURLToPath(DATA_FOLDER))) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const wanted = Object.values(files()).find(
          ({ fileName }) => request.url === `/${fileName}`,
        );
        if (!wanted) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(wanted.source);
      });
    },
    transformIndexHtml(html, { path }) {
      const words = pageWords(atlasFile());
      const page = html.replace(/%(\w+)%/g, (text, key: string) => words[key] ?? text);
      if (!building) return page;
      const { atlas, outlines } = files();
      // Written by hand: the policy's quotes would otherwise be escaped, and it must come first.
      const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`;
      const preload = ({ fileName }: { readonly fileName: string }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${fileName}` },
        injectTo: 'head' as const,
      });
      return {
        html: page.replace('<head>', `<head>\n    ${policy}`),
        // The speaker's page is told what it shows and needs none of the files.
        tags: path === ATLAS_PAGE ? [atlas, outlines].map(preload) : [],
      };
    },
  };
}

function named(
  name: string,
  source: string,
): { readonly fileName: string; readonly source: string } {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { fileName: `data/${name}-${hash}.json`, source };
}
