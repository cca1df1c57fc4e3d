// Leaves the unattended tour alone for a day of a clock that is wound by hand, and tells what the
// page holds on to; Ctrl+C ends the day early: npm run soak [-- --hours 24 --every 3 --motion reduce --dist dist]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { watchWaiting } from './count-waiting.mjs';
import { grown, growthOf, sampling } from './sampling.mjs';

const TOUR = 'hall-screen';
const TOURS = new URL('../../assets/data/tours.json', import.meta.url);
const START = '2026-11-23T10:00:00';
const HOUR_MS = 3_600_000;
/** What is loaded ahead, compiled and kept once for all is there after so many rounds. */
const WARM_ROUNDS = 12;
/**
 * Machine code is no part of what a page holds on to, and how much of it there is goes by how busy
 * the machine is: without it all that grows is the page's.
 */
const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug';
/** So long before its end a step is at rest. */
const REST_MS = 4000;

const { values: given } = parseArgs({
  options: {
    hours: { type: 'string', default: '24' },
    every: { type: 'string', default: '3' },
    motion: { type: 'string', default: 'no-preference' },
    dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
const [hours, every] = [Number(given.hours), Number(given.every)];
if (!(hours > 0 && every > 0)) throw new Error('--hours and --every are numbers above 0.');
if (!existsSync(given.dist)) throw new Error(`There is no ${given.dist}. Make it: npm run build`);

/** @type {{ id: string, steps: { seconds: number }[] }[]} */
const tours = JSON.parse(readFileSync(TOURS, 'utf8'));
const stepsMs = (tours.find(({ id }) => id === TOUR)?.steps ?? []).map((s) => s.seconds * 1000);

let isEnded = false;
process.once('SIGINT', () => {
  isEnded = true;
});

const site = await serve({ root: given.dist, base: '/atlas/' });
const browser = await chromium.launch({
  args: [...BROWSER_FLAGS, NO_MACHINE_CODE],
  handleSIGINT: false,
  executablePath: findBrowser() ?? chromium.executablePath(),
});
try {
  const page = await browser.newPage({
    viewport: { width: 640, height: 400 },
    locale: 'en-GB',
    reducedMotion: given.motion === 'reduce' ? 'reduce' : 'no-preference',
    serviceWorkers: 'block',
  });
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.clock.install({ time: new Date(START) });
  await watchWaiting(page);
  await page.goto(`${site.url}#mode=present&tour=${TOUR}&today=2026-11-23`);
  await page.locator('html[data-ready]').waitFor();
  await page.locator('.caption-count').waitFor();
  // The browser's own list of what was loaded is not the page's.
  await page.evaluate(() => performance.setResourceTimingBufferSize(1));
  const now = () => page.evaluate(() => Date.now());
  await page.clock.pauseAt((await now()) + 1000);

  const shown = () => page.locator('.caption-count').evaluate((count) => count.textContent);
  /** Winds the clock on until shortly before the first step ends. */
  const first = `1 / ${stepsMs.length}`;
  while ((await shown()) === first) await page.clock.runFor(500);
  while ((await shown()) !== first) await page.clock.runFor(500);
  await page.clock.runFor((stepsMs[0] ?? 0) - REST_MS);

  let steps = 0;
  const round = async () => {
    for (let index = 0; index < stepsMs.length; index += 1) {
      const next = (index + 1) % stepsMs.length;
      await page.clock.runFor(stepsMs[next] ?? 0);
      steps += 1;
      const expected = `${next + 1} / ${stepsMs.length}`;
      const found = await shown();
      if (found !== expected) throw new Error(`Step ${expected} was due, ${found} is shown.`);
    }
  };

  const sample = await sampling(page);
  for (let done = 0; done < WARM_ROUNDS; done += 1) await round();
  steps = 0;
  const began = await now();
  const start = await sample();
  console.log(`Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}\n`);
  console.log('| simulated hours | steps | heap, MB | listeners | nodes | timers | frames |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  /** @param {string} name @param {import('./sampling.mjs').Held} held @param {string} [unit] */
  const row = (name, { heap, listeners, nodes, timers, frames }, unit = '') => {
    const others = [listeners, nodes, timers, frames].map(
      (n) => `${unit ? n.toFixed(1) : n}${unit}`,
    );
    const counted = unit ? '' : steps;
    console.log(`| ${[name, counted, heap.toFixed(2) + unit, ...others].join(' | ')} |`);
  };
  row('0', start);
  let [held, passed, due] = [start, 0, every];
  while (passed < hours && !isEnded) {
    await round();
    passed = ((await now()) - began) / HOUR_MS;
    if (passed < due && passed < hours && !isEnded) continue;
    held = await sample();
    row(passed.toFixed(2), held);
    due += every;
  }
  const growth = growthOf(start, held);
  row('growth', growth, ' %');
  const leaks = grown(growth);
  if (leaks.length > 0) console.error(`\nGrows with time: ${leaks.join(', ')}.`);
  for (const message of errors) console.error(`\nThe page threw: ${message}`);
  process.exitCode = leaks.length + errors.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await site.close();
}
