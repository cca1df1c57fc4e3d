import { pageTicker } from './page-time';

export interface OnceAFrame {
  /** Asks for the work, which is done before the next frame is drawn, however often it is asked for. */
  readonly ask: () => void;
  readonly dispose: () => void;
}

/** What several changes ask for in one turn is done once. */
export function onceAFrame(work: () => void, ticker = pageTicker): OnceAFrame {
  let cancel: (() => void) | null = null;
  return {
    ask() {
      cancel ??= ticker.frame(() => {
        cancel = null;
        work();
      });
    },
    dispose() {
      cancel?.();
      cancel = null;
    },
  };
}
