import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { indexDataset } from '../../src/data/index-dataset';
import { en } from '../../src/i18n/en/index';
import { offline as enOffline } from '../../src/i18n/en/offline';
import { offline as faOffline } from '../../src/i18n/fa/offline';
import { offline as ruOffline } from '../../src/i18n/ru/offline';
import { createWords } from '../../src/i18n/words';
import { offline as zhOffline } from '../../src/i18n/zh/offline';
import { textIn } from '../../src/model/any-text';
import { LANGS, type Lang } from '../../src/model/lang';
import { atlasFile } from './atlas-file';

const ATLAS_PAGE = '/index.html';
const FOLDER = new URL('../../assets/icons/', import.meta.url);
const APP_NAMES: Readonly<Record<Lang, string>> = {
  en: enOffline.appName,
  ru: ruOffline.appName,
  zh: zhOffline.appName,
  fa: faOffline.appName,
};
/** As `--paper` of the light page. */
const PAPER = '#f7f6f2';

/** Made by `npm run icons`. A maskable one may be cut to any shape. */
const ICONS = [
  { name: 'icon-192', sizes: '192x192', purpose: 'any' },
  { name: 'icon-512', sizes: '512x512', purpose: 'any' },
  { name: 'icon-maskable-512', sizes: '512x512', purpose: 'maskable' },
] as const;

/**
 * Lets the page be installed: a manifest in each language, and icons. All addresses in it are
 * relative, so that the built folder works from any sub-path.
 */
export function appManifest(): Plugin {
  return {
    name: 'app-manifest',
    apply: 'build',
    generateBundle() {
      const icons = ICONS.map(({ name, sizes, purpose }) => {
        const source = readFileSync(new URL(`${name}.png`, FOLDER));
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
        const fileName = `assets/${name}-${hash}.png`;
        this.emitFile({ type: 'asset', fileName, source });
        return { src: `./${fileName}`, sizes, type: 'image/png', purpose };
      });
      for (const lang of LANGS) {
        const source = JSON.stringify({ ...described(lang), icons });
        this.emitFile({ type: 'asset', fileName: `app-${lang}.webmanifest`, source });
      }
    },
    transformIndexHtml: (_, { path }) =>
      path === ATLAS_PAGE
        ? [
            {
              tag: 'link',
              attrs: { rel: 'manifest', href: './app-en.webmanifest' },
              injectTo: 'head',
            },
          ]
        : [],
  };
}

/** What an installed page is called, and how it opens. */
function described(lang: Lang) {
  const { about } = indexDataset(atlasFile(lang));
  return {
    id: './',
    lang,
    dir: createWords(lang, en).dir,
    name: textIn(about.title, lang),
    short_name: APP_NAMES[lang],
    description: textIn(about.subtitle, lang),
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    categories: ['education', 'government', 'reference'],
  };
}
