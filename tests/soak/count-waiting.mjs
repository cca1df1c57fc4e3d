/** Of each thing that a page can wait for: how it asks for it and how it calls it off. */
const WAYS = /** @type {const} */ ([
  ['timers', 'setTimeout', 'clearTimeout', true],
  ['timers', 'setInterval', 'clearInterval', false],
  ['timers', 'requestIdleCallback', 'cancelIdleCallback', true],
  ['frames', 'requestAnimationFrame', 'cancelAnimationFrame', true],
]);

/**
 * Runs in the page before its own scripts: counts the timers and the frames that it waits for.
 * @param {typeof WAYS} ways
 */
function countWaiting(ways) {
  /** @type {Record<'timers' | 'frames', Set<string>>} */
  const waiting = { timers: new Set(), frames: new Set() };
  /** @typedef {(...given: unknown[]) => number} Ask */
  const page = /** @type {Record<string, Ask>} */ (/** @type {unknown} */ (window));
  for (const [kind, ask, callOff, isOnce] of ways) {
    const [asked, calledOff] = [page[ask]?.bind(window), page[callOff]?.bind(window)];
    if (!asked || !calledOff) continue;
    page[ask] = (callback, ...rest) => {
      const id = asked(
        (/** @type {unknown[]} */ ...given) => {
          if (isOnce) waiting[kind].delete(`${ask} ${id}`);
          return /** @type {Ask} */ (callback)(...given);
        },
        ...rest,
      );
      waiting[kind].add(`${ask} ${id}`);
      return id;
    };
    page[callOff] = (id) => {
      waiting[kind].delete(`${ask} ${id}`);
      return calledOff(id);
    };
  }
  window.soakWaiting = () => ({ timers: waiting.timers.size, frames: waiting.frames.size });
}

/** @param {import('@playwright/test').Page} page */
export async function watchWaiting(page) {
  await page.addInitScript(countWaiting, WAYS);
}
