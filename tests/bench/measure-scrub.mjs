const MOVES = 120;

/**
 * Drags the cursor from end to end of the time shown and halfway back, one move a frame, and tells
 * the main thread's work per move and how long the frames were.
 * @param {import('@playwright/test').Page} page
 * @param {Awaited<ReturnType<typeof import('./thread.mjs').watchThread>>} thread
 */
export async function measureScrub(page, thread) {
  const { x, y, from, to } = await page.evaluate(() => window.bench.scrub());
  const before = await page.evaluate(() => window.bench.shown());
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first move of a drag lifts the handle and lays out what follows it; it is not a step.
  await page.mouse.move(from, y);
  await page.evaluate(() => {
    /** @type {number[]} */
    const frames = [];
    let going = true;
    let last = 0;
    const frame = (/** @type {number} */ now) => {
      if (last) frames.push(now - last);
      last = now;
      if (going) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.benchFrames = () => {
      going = false;
      return frames;
    };
  });
  const start = await thread.read();
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(from + ((to - from) * move) / MOVES, y);
  }
  const end = await thread.read();
  const frames = await page.evaluate(() => window.benchFrames());
  // Some pages go back once let go.
  const after = await page.evaluate(() => window.bench.shown());
  await page.mouse.up();
  if (before === after) throw new Error('The drag moved nothing.');
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    task: (end.task - start.task) / MOVES,
    script: (end.script - start.script) / MOVES,
    styleAndLayout: (end.style - start.style + end.layout - start.layout) / MOVES,
    frame95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    frameMax: sorted.at(-1) ?? Number.NaN,
  };
}
