/** What a history writer needs from its surroundings; tests pass their own clock. */
export interface Timer {
  readonly now: () => number;
  /** Calls back after `ms`; returns a function that calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export type WriteMode = 'push' | 'replace';

/**
 * Passes writes on, at most one in `gapMs`: the first at once, later ones when their time comes.
 * Every push keeps an entry of its own, in order; a replace only changes the latest entry.
 */
export function rationed(
  timer: Timer,
  gapMs: number,
  write: (text: string, mode: WriteMode) => void,
): { request: (text: string, mode: WriteMode) => void; flush: () => void; cancel: () => void } {
  let lastWrite = Number.NEGATIVE_INFINITY;
  let waiting: { readonly text: string; readonly mode: WriteMode }[] = [];
  let callOff: (() => void) | null = null;

  function cancel(): void {
    callOff?.();
    callOff = null;
    waiting = [];
  }

  function writeNext(): void {
    callOff = null;
    const next = waiting.shift();
    if (!next) return;
    lastWrite = timer.now();
    write(next.text, next.mode);
    if (waiting.length > 0) callOff = timer.after(gapMs, writeNext);
  }

  function request(text: string, mode: WriteMode): void {
    const latest = waiting.at(-1);
    if (mode === 'replace' && latest) waiting[waiting.length - 1] = { text, mode: latest.mode };
    else waiting.push({ text, mode });
    const wait = lastWrite + gapMs - timer.now();
    if (callOff) return;
    if (wait <= 0) writeNext();
    else callOff = timer.after(wait, writeNext);
  }

  /** Writes all that waits at once: the page is about to go. */
  function flush(): void {
    const rest = waiting;
    cancel();
    for (const { text, mode } of rest) write(text, mode);
    if (rest.length > 0) lastWrite = timer.now();
  }

  return { request, flush, cancel };
}
