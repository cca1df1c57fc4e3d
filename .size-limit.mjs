// What the built page loads first is read from the page itself, so that nothing can be forgotten.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const DIST = 'dist';
const SINGLE = 'dist-single/sco-digital-atlas.html';
if (!existsSync(SINGLE)) throw new Error(`There is no ${SINGLE}. Build it: npm run build:single`);
const page = readPage();
/** Scripts, preloaded modules, styles and data: all that the page names with a relative address. */
const first = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+)"/g)].flatMap(
  ([, file]) => file ?? [],
);
const scripts = first.filter((file) => file.endsWith('.js'));
if (scripts.length === 0) throw new Error(`${DIST}/index.html names no script.`);
const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const LANGS = ['en', 'ru', 'zh', 'fa'];
/**
 * What a language adds to the first load: its facts, and its catalogue where it is not English.
 * @param {string} lang
 */
const ofLang = (lang) => {
  const files = all.filter((file) =>
    new RegExp(`^(data/atlas-${lang}|assets/${lang})-[\\w-]+\\.js(on)?$`).test(file),
  );
  const wanted = lang === 'en' ? 1 : 2;
  if (files.length !== wanted) throw new Error(`${lang}: expected ${wanted} files, found ${files}`);
  return files;
};
const rest = all
  .filter((file) => /\.(js|css|html)$/.test(file))
  .filter((file) => file !== 'index.html' && !first.includes(file));

export default [
  { name: 'Scripts of the first load, gzip', path: inDist(scripts), limit: '90 kB', gzip: true },
  ...LANGS.map((lang) => ({
    name: `First load in ${lang}, brotli: page, scripts, styles, words, facts and outlines`,
    path: inDist(['index.html', ...first, ...ofLang(lang)]),
    limit: '200 kB',
    brotli: true,
  })),
  {
    name: 'Everything else, gzip: the speaker’s page and what is loaded when asked for, in all languages',
    path: inDist(rest),
    limit: '205 kB',
    gzip: true,
  },
  {
    name: 'The atlas as one file, as it lies on a stick',
    path: SINGLE,
    // Of these, 21 kB are the licences of the libraries, which must go along with every copy.
    limit: '2.92 MB',
    gzip: false,
    brotli: false,
  },
];

/** @param {readonly string[]} files */
function inDist(files) {
  return files.map((file) => `${DIST}/${file}`);
}

function readPage() {
  const file = `${DIST}/index.html`;
  if (!existsSync(file)) throw new Error(`There is no ${file}. Build first: npm run build`);
  return readFileSync(file, 'utf8');
}
