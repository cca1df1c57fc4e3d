import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGS } from '../../src/model/lang';
import { atlasFile, basesFile } from './atlas-file';
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
    const atlases = LANGS.map((lang) => named(`atlas-${lang}`, JSON.stringify(atlasFile(lang))));
    const bases = LANGS.map((lang) => named(`bases-${lang}`, JSON.stringify(basesFile(lang))));
    return { atlases, bases, outlines: named('outlines', JSON.stringify(outlinesFile())) };
  };
  return {
    name: 'atlas-data',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { atlases, bases, outlines } = files();
      if (building) {
        for (const { fileName, source } of [...atlases, ...bases, outlines]) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      return [
        `export const dataUrls = ${JSON.stringify(byLang(atlases))};`,
        `export const basesUrls = ${JSON.stringify(byLang(bases))};`,
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
        const { atlases, bases, outlines } = files();
        const wanted = [...atlases, ...bases, outlines].find(
          ({ fileName }) => request.url === `/${fileName}`,
        );
        if (!wanted) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(wanted.source);
      });
    },
    transformIndexHtml(html, { path }) {
      const words = pageWords(atlasFile('en'));
      const page = html.replace(/%(\w+)%/g, (text, key: string) => words[key] ?? text);
      if (!building) return page;
      const { outlines } = files();
      // Written by hand: the policy's quotes would otherwise be escaped, and it must come first.
      const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`;
      const preload = ({ fileName }: { readonly fileName: string }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${fileName}` },
        injectTo: 'head' as const,
      });
      return {
        html: page.replace('<head>', `<head>\n    ${policy}`),
        // The facts wait until it is known in which language they are wanted; the speaker's page
        // is told what it shows and needs none of the files.
        tags: path === ATLAS_PAGE ? [preload(outlines)] : [],
      };
    },
  };
}

function byLang(files: readonly { readonly fileName: string }[]): Record<string, string> {
  return Object.fromEntries(LANGS.map((lang, index) => [lang, `./${files[index]?.fileName}`]));
}

function named(
  name: string,
  source: string,
): { readonly fileName: string; readonly source: string } {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { fileName: `data/${name}-${hash}.json`, source };
}
