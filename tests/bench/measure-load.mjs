import { watchThread } from './thread.mjs';

/** What a page does by itself once it is ready is over when its thread rests this long. */
const REST_MS = 1000;
/** A page that never rests is measured as it is. */
const LONGEST_SETTLE_MS = 20_000;
/** What a resting thread does in that time, in milliseconds. */
const REST_TASK_MS = 15;

/**
 * Loads a page in a context without anything kept, and tells what that cost.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./atlas-pages.mjs').BenchPage} what
 * @param {{ slowdown: number }} options how many times slower the processor is made
 */
export async function openPage(browser, what, { slowdown }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    reducedMotion: 'no-preference',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const session = await context.newCDPSession(page);
  const thread = await watchThread(session);
  await session.send('Network.enable');
  /** @type {Map<string, string>} */
  const kinds = new Map();
  /** @type {Record<string, number>} */
  const bytes = {};
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, type);
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(what.url, { waitUntil: 'commit' });
  const ready = await page
    .waitForFunction(() => performance.getEntriesByName('ready')[0]?.startTime, undefined, {
      timeout: 120_000,
    })
    .then((handle) => handle.jsonValue());
  const atReady = { requests, bytes: { ...bytes }, ...(await thread.read()) };
  return {
    page,
    session,
    thread,
    faults,
    load: { ready: Number(ready), ...atReady },
    /** Lets the page finish what it does after it is ready, such as fetching ahead. */
    async settle() {
      const end = Date.now() + LONGEST_SETTLE_MS;
      // What is to be done when idle begins a moment after the page is ready.
      await page.waitForTimeout(2 * REST_MS);
      let before = (await thread.read()).task;
      while (Date.now() < end) {
        await page.waitForTimeout(REST_MS);
        const { task } = await thread.read();
        if (task - before < REST_TASK_MS) return;
        before = task;
      }
    },
    close: () => context.close(),
  };
}
