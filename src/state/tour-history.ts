import type { StepId, Tour } from '../model/tour';

/** An edited tour and the step that is chosen in it. */
export interface Edited {
  readonly tour: Tour;
  readonly step: StepId | null;
}

/** What an edited tour was, is, and will be again if what was undone is done once more. */
export interface TourHistory {
  readonly past: readonly Edited[];
  readonly now: Edited;
  readonly future: readonly Edited[];
  /** The field that was typed in last; null after anything else. */
  readonly typing: string | null;
}

const MOST_KEPT = 100;

export function startHistory(now: Edited): TourHistory {
  return { past: [], now, future: [], typing: null };
}

/** Goes on to another state of the tour. Typing on in one field is one thing to undo. */
export function record(
  history: TourHistory,
  now: Edited,
  typing: string | null = null,
): TourHistory {
  if (now.tour === history.now.tour) return choose(history, now.step);
  if (typing !== null && typing === history.typing) return { ...history, now, future: [] };
  const past = [...history.past, history.now].slice(-MOST_KEPT);
  return { past, now, future: [], typing };
}

/** Chooses a step; there is nothing to undo in that. */
export function choose(history: TourHistory, step: StepId | null): TourHistory {
  if (step === history.now.step) return history;
  return { ...history, now: { tour: history.now.tour, step }, typing: null };
}

/** What is typed from here on is another thing to undo. */
export function endTyping(history: TourHistory): TourHistory {
  return history.typing === null ? history : { ...history, typing: null };
}

export function undo(history: TourHistory): TourHistory {
  const now = history.past.at(-1);
  if (!now) return history;
  const future = [history.now, ...history.future];
  return { past: history.past.slice(0, -1), now, future, typing: null };
}

export function redo(history: TourHistory): TourHistory {
  const [now, ...future] = history.future;
  return now ? { past: [...history.past, history.now], now, future, typing: null } : history;
}
