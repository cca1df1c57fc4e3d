/** What a history writer needs from its surroundings; tests pass their own clock. */
export interface Timer {
  readonly now: () => number;
  /** Calls back after `ms`; returns a function that calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export type WriteMode = 'push' | 'replace';

/**
 * Passes writes on, at most one in `gapMs`: the first at once, later ones when their time comes.
 * Every push keeps an entry of its own, in order; a replace only changes the latest entry. `write`
 * says whether there was anything to write: what was not takes no time of its own.
 */
export function rationed<Item>(
  timer: Timer,
  gapMs: number,
  write: (item: Item, mode: WriteMode) => boolean,
): {
  request: (item: Item, mode: WriteMode) => void;
  flush: () => void;
  cancel: () => void;
} {
  let lastWrite = Number.NEGATIVE_INFINITY;
  let waiting: { readonly item: Item; readonly mode: WriteMode }[] = [];
  let callOff: (() => void) | null = null;

  function cancel(): void {
    callOff?.();
    callOff = null;
    waiting = [];
  }

  function writeNext(): void {
    callOff = null;
    let next = waiting.shift();
    while (next && !write(next.item, next.mode)) next = waiting.shift();
    if (!next) return;
    lastWrite = timer.now();
    if (waiting.length > 0) callOff = timer.after(gapMs, writeNext);
  }

  function request(item: Item, mode: WriteMode): void {
    const latest = waiting.at(-1);
    if (mode === 'replace' && latest) waiting[waiting.length - 1] = { item, mode: latest.mode };
    else waiting.push({ item, mode });
    if (callOff) return;
    const wait = lastWrite + gapMs - timer.now();
    if (wait <= 0) writeNext();
    else callOff = timer.after(wait, writeNext);
  }

  /** Writes all that waits at once: the page is about to go. */
  function flush(): void {
    const rest = waiting;
    cancel();
    for (const { item, mode } of rest) if (write(item, mode)) lastWrite = timer.now();
  }

  return { request, flush, cancel };
}
