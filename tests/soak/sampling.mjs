/**
 * What the page holds on to, once what nobody needs is collected.
 * @typedef {{ heap: number, listeners: number, nodes: number, timers: number, frames: number }} Held
 */

/**
 * By how much each may grow, in percent of what it was at the start: what grows with time is a leak.
 * How many nodes there are differs a little from round to round; the others are the same in each.
 */
const MOST_GROWTH = /** @type {const} */ ({
  heap: 5,
  listeners: 0,
  nodes: 1,
  timers: 0,
  frames: 0,
});
const KINDS = /** @type {(keyof Held)[]} */ (Object.keys(MOST_GROWTH));

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<Held>>}
 */
export async function sampling(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const waiting = await page.evaluate(() => window.soakWaiting());
    // What the first collection lets go may hold what only the second one finds.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { metrics } = await session.send('Performance.getMetrics');
    /** @param {string} name */
    const value = (name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return {
      heap: usedSize / 1e6,
      listeners: value('JSEventListeners'),
      nodes: value('Nodes'),
      ...waiting,
    };
  };
}

/**
 * How much more there is of each than at the start, in percent.
 * @param {Held} start
 * @param {Held} end
 * @returns {Held}
 */
export function growthOf(start, end) {
  const growth = { ...end };
  for (const kind of KINDS) {
    const more = end[kind] - start[kind];
    growth[kind] = more === 0 ? 0 : (more / (start[kind] || 1)) * 100;
  }
  return growth;
}

/**
 * What has grown more than it may. The heap is to stay below its bound, all others at theirs.
 * @param {Held} growth
 */
export function grown(growth) {
  return KINDS.filter((kind) =>
    kind === 'heap' ? growth[kind] >= MOST_GROWTH[kind] : growth[kind] > MOST_GROWTH[kind],
  );
}
