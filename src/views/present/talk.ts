import { randomId } from '../../dom/random-id';
import { isRecord } from '../../model/is-record';
import type { TourId } from '../../model/tour';

/** One talk of one window: what ties it to its speaker's window, and when it began. */
export interface Talk {
  readonly id: string;
  /** Null while nothing is presented. */
  readonly tour: TourId | null;
  /** In ms since 1970-01-01 UTC. */
  readonly began: number;
}

const KEY = 'sco-digital-atlas-talk';
/** Who comes back later than this begins a new talk. */
const AWAY_MS = 10 * 60_000;

/**
 * The talk that this window held before it was loaded anew, else a new one. What was kept is taken
 * away, so that a second tab made from this one is not the same talk.
 */
export function takeTalk(page: Window, now: number): Talk {
  const fresh: Talk = { id: randomId(), tour: null, began: now };
  try {
    const kept: unknown = JSON.parse(page.sessionStorage.getItem(KEY) ?? 'null');
    page.sessionStorage.removeItem(KEY);
    if (!isKept(kept)) return fresh;
    const { id, tour, began, left } = kept;
    return now - left > AWAY_MS ? { ...fresh, id } : { id, tour, began };
  } catch {
    // Storage may be forbidden: then a reload ends the tie, and nothing else.
    return fresh;
  }
}

/** Keeps the talk for the moment that it takes to load the window anew. */
export function keepTalk(page: Window, talk: Talk, now: number): void {
  try {
    page.sessionStorage.setItem(KEY, JSON.stringify({ ...talk, left: now }));
  } catch {
    // As above.
  }
}

function isKept(value: unknown): value is Talk & { readonly left: number } {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    /^[0-9a-f]+$/.test(value.id) &&
    (value.tour === null || typeof value.tour === 'string') &&
    Number.isFinite(value.began) &&
    Number.isFinite(value.left)
  );
}
