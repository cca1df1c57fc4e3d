import type * as L from 'leaflet';
import { createDisposer } from '../../dom/disposer';
import { pageScrolls, wheelIsThePages } from '../../dom/page-scrolls';

/**
 * In a window so small that the page scrolls, the map lets it: one finger and the wheel move the
 * page; two fingers, a mouse, the buttons, or the wheel once the map has the focus, move the map.
 */
export function letPageScroll(stage: HTMLElement, map: L.Map): () => void {
  const disposer = createDisposer();
  // Leaflet listens on the stage itself: only what is met on the way down comes before it.
  const before = { capture: true };
  disposer.listen(
    stage,
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'touch' && pageScrolls()) map.dragging.disable();
      else map.dragging.enable();
    },
    before,
  );
  disposer.listen(
    stage,
    'wheel',
    (event) => {
      if (wheelIsThePages(stage, event)) event.stopImmediatePropagation();
    },
    before,
  );
  return disposer.dispose;
}
