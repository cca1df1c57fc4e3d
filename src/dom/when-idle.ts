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
