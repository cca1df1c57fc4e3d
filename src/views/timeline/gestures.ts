import type { ReadonlySignal } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import { wheelIsThePages } from '../../dom/page-scrolls';
import { lengthOf } from '../../model/span';
import type { Store } from '../../state/store';
import type { Frame } from './frame';

const WHEEL_ZOOM_PER_PX = 0.0022;
/** A press that moves less than this is a click. */
const DRAG_FROM_PX = 4;

/** Wheel and pinch zoom the axis about the pointer; a drag or a sideways wheel moves it. */
export function bindGestures(
  plot: HTMLElement,
  frame: ReadonlySignal<Frame>,
  store: Store,
): () => void {
  const { actions } = store;
  const disposer = createDisposer();
  const pointers = new Map<number, number>();
  let startX: number | null = null;
  let dragging = false;

  const xOf = (event: MouseEvent) => event.clientX - plot.getBoundingClientRect().left;
  const daysPerPx = () => {
    const { left, right } = frame.peek().axis;
    return lengthOf(store.span.peek()) / (right - left);
  };

  disposer.listen(
    plot,
    'wheel',
    (event) => {
      if (wheelIsThePages(plot, event)) return;
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        actions.panSpan(sideways * daysPerPx());
      } else {
        const around = frame.peek().axis.dayAt(xOf(event));
        actions.zoomSpan(Math.exp(event.deltaY * WHEEL_ZOOM_PER_PX), around);
      }
    },
    { passive: false },
  );
  disposer.listen(plot, 'pointerdown', (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, xOf(event));
    startX = xOf(event);
    dragging = false;
  });
  disposer.listen(plot, 'pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const x = xOf(event);
    if (pointers.size === 2) pinch(event.pointerId, before, x);
    else if (dragging || Math.abs(x - (startX ?? x)) > DRAG_FROM_PX) {
      if (!dragging) plot.setPointerCapture(event.pointerId);
      dragging = true;
      actions.panSpan((before - x) * daysPerPx());
    } else return;
    pointers.set(event.pointerId, x);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    disposer.listen(plot, type, (event) => {
      pointers.delete(event.pointerId);
    });
  }
  // The click that ends a drag opens nothing.
  disposer.listen(
    plot,
    'click',
    (event) => {
      if (dragging) event.stopPropagation();
      dragging = false;
    },
    { capture: true },
  );

  function pinch(id: number, before: number, x: number): void {
    const other = [...pointers].find(([each]) => each !== id)?.[1];
    if (other === undefined) return;
    const [old, now] = [Math.abs(before - other), Math.abs(x - other)];
    if (old < 10 || now < 10) return;
    dragging = true;
    actions.zoomSpan(old / now, frame.peek().axis.dayAt((x + other) / 2));
  }

  return disposer.dispose;
}
