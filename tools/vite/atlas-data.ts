import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { LANGS } from '../../src/model/lang';
import { atlasFile, basesFile, indicatorsFile, searchFile, whatsNewFile } from './atlas-file';
import { CONTENT_POLICY, policyWith, WITHOUT_WORKER } from './content-policy';
import { pageWords } from './page-words';
import { outlinesFile } from './read-geo';

const VIRTUAL = 'virtual:atlas-data';
const RESOLVED = `\0${VIRTUAL}`;
const ATLAS_PAGE = '/index.html';

/**
 * Checks the facts and gives them to the page: a broken fact fails the build. Writes each file
 * under a name made from its content, and policy and words without script into each page. `inside`
 * leaves no file: the facts go into the script, and the policy to whoever puts that into the page.
 */
export function atlasData({ inside = false } = {}): Plugin {
  let building = false;
  const files = () => {
    const atlases = LANGS.map((lang) => named(`atlas-${lang}`, JSON.stringify(atlasFile(lang))));
    const bases = LANGS.map((lang) => named(`bases-${lang}`, JSON.stringify(basesFile(lang))));
    const numbers = LANGS.map((lang) =>
      named(`indicators-${lang}`, JSON.stringify(indicatorsFile(lang))),
    );
    const news = LANGS.map((lang) =>
      named(`whats-new-${lang}`, JSON.stringify(whatsNewFile(lang))),
    );
    return {
      atlases,
      bases,
      numbers,
      news,
      outlines: named('outlines', JSON.stringify(outlinesFile())),
      search: named('search', JSON.stringify(searchFile())),
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
      const { atlases, bases, numbers, news, outlines, search } = files();
      const addressOf = inside ? dataAddress : fileAddress;
      if (building && !inside) {
        for (const { fileName, source } of [
          ...atlases,
          ...bases,
          ...numbers,
          ...news,
          outlines,
          search,
        ]) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      return [
        `export const dataUrls = ${JSON.stringify(byLang(atlases, addressOf))};`,
        `export const basesUrls = ${JSON.stringify(byLang(bases, addressOf))};`,
        `export const indicatorsUrls = ${JSON.stringify(byLang(numbers, addressOf))};`,
        `export const whatsNewUrls = ${JSON.stringify(byLang(news, addressOf))};`,
        `export const outlinesUrl = ${JSON.stringify(addressOf(outlines))};`,
        `export const searchUrl = ${JSON.stringify(addressOf(search))};`,
      ].join('\n');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/data/')) return next();
        const { atlases, bases, numbers, news, outlines, search } = files();
        const wanted = [...atlases, ...bases, ...numbers, ...news, outlines, search].find(
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
      if (!building || inside) return page;
      const { outlines } = files();
      // Written by hand: the policy's quotes would otherwise be escaped, and it must come first.
      const allowed = path === ATLAS_PAGE ? CONTENT_POLICY : policyWith(WITHOUT_WORKER);
      const policy = `<meta http-equiv="Content-Security-Policy" content="${allowed}" />`;
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

interface DataFile {
  readonly fileName: string;
  readonly source: string;
}

function byLang(
  files: readonly DataFile[],
  addressOf: (file: DataFile) => string,
): Record<string, string> {
  return Object.fromEntries(
    LANGS.flatMap((lang, index) => {
      const file = files[index];
      return file ? [[lang, addressOf(file)]] : [];
    }),
  );
}

const fileAddress = ({ fileName }: DataFile) => `./${fileName}`;

/** The file itself as an address, which is fetched like any other. */
const dataAddress = ({ source }: DataFile) =>
  `data:application/json;base64,${Buffer.from(source).toString('base64')}`;

function named(name: string, source: string): DataFile {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { fileName: `data/${name}-${hash}.json`, source };
}
