import type { Outlines } from '../../data/outlines';
import { whileIdle } from '../../dom/when-idle';
import type { ViewId } from '../../model/worldview';
import { shapeData } from './path-data';

/** The first look at the map has the processor for itself. */
const MS_BEFORE_FIRST = 1500;

/**
 * Prepares the shapes of the worldviews that are not shown, one at a time while the page is idle,
 * so that switching to one has only to draw. Returns a function that stops it.
 */
export function warmUp(outlines: Outlines, views: readonly ViewId[]): () => void {
  const prepare = (view: ViewId) => {
    const { countries, rest, disputed, areas } = outlines.shapesOf(view);
    const shapes = [
      ...countries.values(),
      ...rest,
      ...[...disputed, ...areas].map((each) => each.rings),
    ];
    for (const shape of shapes) shapeData(shape);
  };
  return whileIdle(
    views.map((view) => () => prepare(view)),
    MS_BEFORE_FIRST,
  );
}
