const IDLE_FALLBACK_MS = 200;

/**
 * Calls back once the page has nothing better to do, and not before `afterMs` milliseconds: what a
 * person does first goes before what may be wanted later. Returns a function that calls it off.
 */
export function whenIdle(callback: () => void, afterMs: number): () => void {
  const hasIdle = typeof requestIdleCallback === 'function';
  let undo = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    const id = hasIdle
      ? requestIdleCallback(callback)
      : Number(setTimeout(callback, IDLE_FALLBACK_MS));
    undo = () => (hasIdle ? cancelIdleCallback(id) : clearTimeout(id));
  }, afterMs);
  return () => undo();
}

/**
 * Does pieces of work while the page is idle, one after the other: none begins before the one before
 * it has come to its end, and a failure ends only its own. Returns a function that stops it.
 */
export function whileIdle(pieces: readonly (() => unknown)[], afterMs: number): () => void {
  const waiting = [...pieces];
  let stopped = false;
  let callOff = whenIdle(next, afterMs);

  async function next(): Promise<void> {
    const piece = waiting.shift();
    if (!piece) return;
    try {
      await piece();
    } catch {
      // Whoever wants it asks for it again, and is told then.
    }
    if (!stopped) callOff = whenIdle(next, 0);
  }

  return () => {
    stopped = true;
    callOff();
  };
}
