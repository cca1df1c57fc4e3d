import { effect } from '@preact/signals-core';
import type { AtlasEvent, Dataset } from '../model/dataset';
import type { Day } from '../model/day';
import { anchorDay, lastHeldMeeting, meetingBeside } from '../model/meetings';
import { meetingsOf } from '../model/series';
import type { Speed } from './cells';
import { ease } from './ease';
import type { Store } from './store';

/** Where playback takes its time from; tests pass their own. */
export interface Ticker {
  /** Milliseconds, from any fixed point on. */
  readonly now: () => number;
  /** Asks for one call at the next frame; returns a function that calls it off. */
  readonly frame: (callback: () => void) => () => void;
  /** True where motion is unwelcome: the cursor then jumps. */
  readonly still: () => boolean;
}

const TRAVEL_MS = 900;
const DWELL_MS = 6000;
const PACE: Record<Speed, number> = { slow: 0.5, normal: 1, fast: 2 };

type Phase =
  | { readonly kind: 'start' }
  | { readonly kind: 'travel'; readonly from: Day; readonly to: AtlasEvent; readonly since: number }
  | { readonly kind: 'dwell'; readonly at: AtlasEvent; readonly since: number };

/** Whether playback halts at a meeting: at the edge of what was held, and past it at each one. */
export function haltsAt(dataset: Dataset, event: AtlasEvent): boolean {
  return event.standing !== 'held' || event === lastHeldMeeting(dataset, Infinity);
}

/** Moves the cursor from meeting to meeting while the store says that it plays. */
export function runPlayback(store: Store, ticker: Ticker): () => void {
  const { dataset, actions } = store;
  let phase: Phase | null = null;
  let callOff: (() => void) | null = null;

  /** The first step waits for a frame: an effect asks for work, it writes nothing itself. */
  function begin(): void {
    phase = { kind: 'start' };
    callOff = ticker.frame(step);
  }

  function leave(): void {
    const cursor = store.cursor.peek();
    const event = store.selectedEvent.peek();
    const day = event && meetingsOf(dataset).includes(event) ? anchorDay(event) : undefined;
    // A meeting without a date has no day to be at: being opened is being there.
    const here = day === null || day === cursor;
    const stop = meetingBeside(dataset, here ? event : null, cursor, 1) ?? meetingsOf(dataset)[0];
    if (stop) travelTo(stop);
    else actions.setPlaying(false);
  }

  function travelTo(to: AtlasEvent): void {
    phase = { kind: 'travel', from: store.cursor.peek(), to, since: ticker.now() };
    step();
  }

  function step(): void {
    callOff = null;
    if (!phase) return;
    if (phase.kind === 'start') {
      leave();
      return;
    }
    const pace = PACE[store.speed.peek()];
    const passed = (ticker.now() - phase.since) * pace;
    if (phase.kind === 'travel') travel(phase, passed);
    else if (passed >= DWELL_MS) {
      const next = meetingBeside(dataset, phase.at, store.cursor.peek(), 1);
      if (next) travelTo(next);
      else actions.setPlaying(false);
    }
    if (phase && !callOff) callOff = ticker.frame(step);
  }

  function travel({ from, to }: Extract<Phase, { kind: 'travel' }>, passed: number): void {
    const target = anchorDay(to);
    const share = ticker.still() || target === null ? 1 : Math.min(passed / TRAVEL_MS, 1);
    if (share < 1 && target !== null) {
      actions.playTo(from + (target - from) * ease(share));
      return;
    }
    actions.playEvent(to.id);
    if (target !== null) actions.playTo(target);
    if (haltsAt(dataset, to)) actions.setPlaying(false);
    else phase = { kind: 'dwell', at: to, since: ticker.now() };
  }

  function halt(): void {
    callOff?.();
    callOff = null;
    phase = null;
  }

  const stopFollowing = effect(() => {
    if (store.playing.value) begin();
    else halt();
  });
  return () => {
    stopFollowing();
    halt();
  };
}
