import { effect } from '@preact/signals-core';
import type { Day } from '../model/day';
import { ease } from './ease';
import type { Ticker } from './playback';
import type { Store } from './store';

/** As long as the map's own flight, so that both arrive together. */
export const TRAVEL_MS = 900;

/** Takes the cursor from where it is to the day of a step, so that one sees what changes between. */
export function runTravel(store: Store, ticker: Ticker): () => void {
  const { actions } = store;
  let callOff: (() => void) | null = null;

  function begin(to: Day): void {
    const from = store.cursor.peek();
    const since = ticker.now();
    const step = () => {
      const share = ticker.still() ? 1 : Math.min((ticker.now() - since) / TRAVEL_MS, 1);
      if (share === 1 || from === to) {
        callOff = null;
        actions.arrive();
        return;
      }
      actions.travelTo(Math.round(from + (to - from) * ease(share)));
      callOff = ticker.frame(step);
    };
    // The first step waits for a frame: an effect asks for work, it writes nothing itself.
    callOff = ticker.frame(step);
  }

  function halt(): void {
    callOff?.();
    callOff = null;
  }

  const stop = effect(() => {
    halt();
    // A step that shows the same day as the one before it is a way of its own.
    store.presenting.value;
    const to = store.travelling.value;
    if (to !== null) begin(to);
  });
  return () => {
    stop();
    halt();
  };
}
