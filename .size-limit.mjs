// What the built page loads first is read from the page itself, so that nothing can be forgotten.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const DIST = 'dist';
const page = readPage();
/** Scripts, preloaded modules, styles and data: all that the page names with a relative address. */
const first = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+)"/g)].flatMap(
  ([, file]) => file ?? [],
);
const scripts = first.filter((file) => file.endsWith('.js'));
const data = first.filter((file) => file.endsWith('.json'));
if (scripts.length === 0 || data.length !== 2) {
  throw new Error(`${DIST}/index.html should name scripts and two data files: ${first.join(', ')}`);
}
const rest = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css|html)$/.test(file))
  .filter((file) => file !== 'index.html' && !first.includes(file));

export default [
  { name: 'Scripts of the first load, gzip', path: inDist(scripts), limit: '90 kB', gzip: true },
  {
    name: 'First load, brotli: page, scripts, styles, facts and outlines',
    path: inDist(['index.html', ...first]),
    limit: '200 kB',
    brotli: true,
  },
  {
    name: 'Everything else, gzip: the speaker’s page and what is loaded when asked for',
    path: inDist(rest),
    limit: '60 kB',
    gzip: true,
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
