/* The page's own time, for those whose tests bring their own. */

export const pageTicker = {
  now: () => performance.now(),
  frame(callback: () => void): () => void {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
  still: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
};

export const pageTimer = {
  now: () => performance.now(),
  after(ms: number, callback: () => void): () => void {
    const id = setTimeout(callback, ms);
    return () => clearTimeout(id);
  },
};
