/**
 * Calls back once at first and with every change of the elements' sizes; a browser that does not
 * watch them tells at least of the window's. Returns a function that stops it.
 */
export function onResize(elements: readonly Element[], callback: () => void): () => void {
  try {
    const observer = new ResizeObserver(callback);
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  } catch {
    const frame = requestAnimationFrame(callback);
    addEventListener('resize', callback);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('resize', callback);
    };
  }
}
