/**
 * What the main thread did, in milliseconds of its own time: a machine that is busy with something
 * else does not count.
 * @typedef {{ task: number, script: number, style: number, layout: number, heap: number }} Thread
 */

/**
 * @param {import('@playwright/test').CDPSession} session
 */
export async function watchThread(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @returns {Promise<Thread>} */
  async function read() {
    const { metrics } = await session.send('Performance.getMetrics');
    /** @param {string} name */
    const value = (name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return {
      task: value('TaskDuration') * 1000,
      script: value('ScriptDuration') * 1000,
      style: value('RecalcStyleDuration') * 1000,
      layout: value('LayoutDuration') * 1000,
      heap: value('JSHeapUsedSize') / 1e6,
    };
  }
  return {
    read,
    /** Bytes of the heap in use once what nobody needs is collected, in MB. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await read()).heap;
    },
  };
}
