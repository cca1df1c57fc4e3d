// Measures the atlas beside its peers, in one run, in turns:
// npm run bench [-- --times 7] [--only atlas,floor] [--no-build]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { adaptAtlas } from './adapt-atlas.mjs';
import { atlasPages, COUNTS } from './atlas-pages.mjs';
import { makeAtlases } from './make-atlases.mjs';
import { clickOne, measureChoices } from './measure-choices.mjs';
import { openPage } from './measure-load.mjs';
import { measureScrub } from './measure-scrub.mjs';
import { PEERS } from './peers.mjs';
import { tableOf } from './table.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
const SLOWDOWN = 4;

const { values: given } = parseArgs({
  options: {
    times: { type: 'string', default: '7' },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});

/** @param {readonly string[]} parts */
const npm = (...parts) => execFileSync('npm', parts, { cwd: ROOT, stdio: 'inherit', shell: true });

if (!existsSync(`${HERE}node_modules`)) npm('ci', '--prefix', 'tests/bench');
if (!given['no-build']) {
  npm('run', 'build');
  npm(
    'exec',
    '--',
    'vite',
    'build',
    '--configLoader',
    'runner',
    '--config',
    'tests/bench/vite.config.ts',
  );
}

const atlas = await serve({ root: `${ROOT}dist`, base: '/atlas/', compressed: true });
const peers = await serve({ root: `${HERE}dist`, base: '/peers/', compressed: true });
const only = given.only?.split(',');
const wanted = COUNTS.filter((count) => !only || only.includes(`atlas-${count}`));
const { root: madeRoot, remove } = await makeAtlases(`${ROOT}dist`, wanted);
const made = await serve({ root: madeRoot, base: '/made/', compressed: true });
const pages = [
  ...atlasPages(atlas.url, made.url),
  ...PEERS.map(({ id, page, name }) => ({
    id,
    name,
    url: `${peers.url}${page}`,
    adapter: /** @type {const} */ ('own'),
    whole: true,
  })),
].filter(({ id }) => !only || only.includes(id));

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: BROWSER_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});

/** @type {Map<string, import('./table.mjs').Row & { byPage: Map<string, number[]> }>} */
const rows = new Map();

/**
 * @param {string} what
 * @param {string} unit
 * @param {string} id
 * @param {number} value
 */
function note(what, unit, id, value) {
  const row = rows.get(what) ?? { what, unit, byPage: new Map() };
  rows.set(what, row);
  row.byPage.set(id, [...(row.byPage.get(id) ?? []), value]);
}

/** @param {import('./atlas-pages.mjs').BenchPage} what */
async function measure(what) {
  const opened = await openPage(browser, what, { slowdown: 1 });
  const { page, thread, load, faults } = opened;
  const kB = (/** @type {string[]} */ ...kinds) =>
    kinds.reduce((sum, kind) => sum + (load.bytes[kind] ?? 0), 0) / 1000;
  if (what.whole) {
    note('requests until ready', 'count', what.id, load.requests);
    note('bytes until ready, all', 'kB', what.id, kB(...Object.keys(load.bytes)));
    note('bytes until ready, scripts', 'kB', what.id, kB('Script'));
  }
  note('ready', 'ms', what.id, load.ready);
  note('main thread until ready', 'ms', what.id, load.task);
  await opened.settle();
  note('heap after load', 'MB', what.id, await thread.heap());
  if (what.adapter === 'atlas') await page.evaluate(adaptAtlas);
  const scrub = await measureScrub(page, thread);
  note('scrub, main thread a move', 'ms', what.id, scrub.task);
  note('scrub, script a move', 'ms', what.id, scrub.script);
  note('scrub, style and layout a move', 'ms', what.id, scrub.styleAndLayout);
  note('scrub, 95th percentile of frames', 'ms', what.id, scrub.frame95);
  note('scrub, longest frame', 'ms', what.id, scrub.frameMax);
  note('click to painted', 'ms', what.id, await clickOne(page));
  note('heap after use', 'MB', what.id, await thread.heap());
  if (what.id === 'atlas') {
    const choices = await measureChoices(page);
    note('other borders', 'ms', what.id, choices.worldview);
    note('first colours by a number', 'ms', what.id, choices.colour);
    note('other colours', 'ms', what.id, choices.otherColour);
    note('search, a keystroke', 'ms', what.id, choices.keystroke);
    note('other language', 'ms', what.id, choices.language);
    note('next step of a talk, first frame', 'ms', what.id, choices.step);
  }
  if (faults.length > 0) throw new Error(`${what.name}: ${faults.join('; ')}`);
  await opened.close();

  const slow = await openPage(browser, what, { slowdown: SLOWDOWN });
  note(`ready, ${SLOWDOWN}x slower`, 'ms', what.id, slow.load.ready);
  await slow.settle();
  if (what.adapter === 'atlas') await slow.page.evaluate(adaptAtlas);
  note(`click to painted, ${SLOWDOWN}x slower`, 'ms', what.id, await clickOne(slow.page));
  await slow.close();
}

try {
  // The first round fills the caches of server and system, and is thrown away.
  for (let round = 0; round <= Number(given.times); round += 1) {
    if (round === 1) rows.clear();
    for (const what of pages) {
      process.stderr.write(`${round}/${given.times} ${what.name}\n`);
      // What fails in one page leaves a gap in the table, and not the table.
      await measure(what).catch((error) =>
        process.stderr.write(`${what.name}: ${error.message}\n`),
      );
    }
  }
  const processor = cpus();
  console.log(
    [
      `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, Node ${process.version},`,
      `${process.platform} ${release()}, ${processor.length} × ${processor[0]?.model ?? 'unknown'},`,
      `1280×720, ${given.times} rounds in turns; median (range, ratio to the atlas).\n`,
    ].join(' '),
  );
  const all = [...rows.values()];
  console.log(
    tableOf(
      all,
      pages.filter(({ id, whole }) => id === 'atlas' || whole),
    ),
  );
  console.log('');
  const more = pages.filter(({ adapter }) => adapter === 'atlas');
  const shared = all.filter(({ byPage }) => more.some(({ id, whole }) => !whole && byPage.has(id)));
  if (more.length > 1) console.log(tableOf(shared, more));
} finally {
  await browser.close();
  await Promise.all([atlas.close(), peers.close(), made.close()]);
  await remove();
}
