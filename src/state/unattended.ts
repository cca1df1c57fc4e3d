import { effect } from '@preact/signals-core';
import { secondsOf } from '../model/tour';
import type { Timer } from './rationed';
import type { Store } from './store';

/** An unattended screen that nobody has touched for so long goes on. */
export const RESUME_MS = 90_000;

/** Goes from step to step of an unattended tour and round again; a touch pauses it for a while. */
export function runUnattended(store: Store, timer: Timer): () => void {
  const { actions } = store;
  let callOff: (() => void) | null = null;

  function halt(): void {
    callOff?.();
    callOff = null;
  }

  function goOn(): void {
    const stop = store.stop.peek();
    if (!stop) return;
    const isLast = stop.index === stop.tour.steps.length - 1;
    actions.stepTo(isLast ? 0 : stop.index + 1);
    // A tour of one step shows it again: no cell changes, and the clock runs anew.
    if (stop.tour.steps.length === 1) follow();
  }

  function follow(): void {
    halt();
    const stop = store.stop.peek();
    if (!stop?.tour.unattended) return;
    callOff =
      store.touches.peek() > 0
        ? timer.after(RESUME_MS, actions.resume)
        : timer.after(secondsOf(stop.tour, stop.step) * 1000, goOn);
  }

  const stopFollowing = effect(() => {
    store.stop.value;
    store.touches.value;
    follow();
  });
  return () => {
    stopFollowing();
    halt();
  };
}
