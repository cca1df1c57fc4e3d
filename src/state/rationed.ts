/** What a history writer needs from its surroundings; tests pass their own clock. */
export interface Timer {
  readonly now: () => number;
  /** Calls back after `ms`; returns a function that calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export type WriteMode = 'push' | 'replace';

/**
 * Passes writes on, at most one in `gapMs`: the first at once, later ones when their time comes,
 * the latest text winning. A pending push stays a push. `flush` writes what is pending at once.
 */
export function rationed(
  timer: Timer,
  gapMs: number,
  write: (text: string, mode: WriteMode) => void,
): { request: (text: string, mode: WriteMode) => void; flush: () => void; cancel: () => void } {
  let lastWrite = Number.NEGATIVE_INFINITY;
  let pending: { text: string; mode: WriteMode } | null = null;
  let callOff: (() => void) | null = null;

  function cancel(): void {
    callOff?.();
    callOff = null;
    pending = null;
  }

  function flush(): void {
    if (!pending) return;
    const { text, mode } = pending;
    cancel();
    lastWrite = timer.now();
    write(text, mode);
  }

  function request(text: string, mode: WriteMode): void {
    pending = { text, mode: pending?.mode === 'push' ? 'push' : mode };
    const wait = lastWrite + gapMs - timer.now();
    if (wait <= 0) flush();
    else callOff ??= timer.after(wait, flush);
  }

  return { request, flush, cancel };
}
