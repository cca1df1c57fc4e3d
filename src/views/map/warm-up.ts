import type { Outlines } from '../../data/outlines';
import type { ViewId } from '../../model/worldview';
import { shapeData } from './path-data';

const IDLE_FALLBACK_MS = 200;

/**
 * Prepares the shapes of the worldviews that are not shown, one at a time while the page is idle,
 * so that switching to one has only to draw. Returns a function that stops it.
 */
export function warmUp(outlines: Outlines, views: readonly ViewId[]): () => void {
  const waiting = [...views];
  let callOff = ask();

  function prepare(): void {
    const view = waiting.shift();
    if (view === undefined) return;
    const { countries, rest, disputed, areas } = outlines.shapesOf(view);
    const shapes = [
      ...countries.values(),
      ...rest,
      ...[...disputed, ...areas].map((each) => each.rings),
    ];
    for (const shape of shapes) shapeData(shape);
    callOff = ask();
  }

  function ask(): () => void {
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback(prepare);
      return () => cancelIdleCallback(id);
    }
    const id = setTimeout(prepare, IDLE_FALLBACK_MS);
    return () => clearTimeout(id);
  }

  return () => callOff();
}
