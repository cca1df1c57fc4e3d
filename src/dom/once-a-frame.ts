import { pageTicker, pageTimer } from './page-time';

export interface OnceAFrame {
  /** Asks for the work, which is done before the next frame is drawn, however often it is asked for. */
  readonly ask: () => void;
  readonly dispose: () => void;
}

/**
 * What several changes ask for in one turn is done once. `restMs` says how long it then rests before
 * it is done again, in milliseconds.
 */
export function onceAFrame(
  work: () => void,
  restMs: () => number,
  { frame, now, after } = { ...pageTicker, ...pageTimer },
): OnceAFrame {
  let last = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  function inNextFrame(): void {
    cancel = frame(() => {
      cancel = null;
      last = now();
      work();
    });
  }

  return {
    ask() {
      if (cancel) return;
      const rest = last + restMs() - now();
      if (rest > 0) cancel = after(rest, inNextFrame);
      else inNextFrame();
    },
    dispose() {
      cancel?.();
      cancel = null;
    },
  };
}
