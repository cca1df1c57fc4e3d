import type { PlannedTime } from './briefing';

/** How a talk stands to its plan. The seconds are whole and never negative. */
export interface Pace {
  readonly kind: 'ahead' | 'on-time' | 'behind';
  readonly seconds: number;
}

/** Nobody speaks to the second: less than this beside the plan is on time. */
const TOLERANCE_SECONDS = 10;

/** Whole seconds since the talk began; 0 where its beginning is still to come. */
export function elapsedSeconds(began: number, now: number): number {
  return Math.max(0, Math.floor((now - began) / 1000));
}

/**
 * Where the talk stands after `elapsed` seconds: ahead before the time that this step was planned
 * to begin, behind after the time that it was planned to end, and otherwise on time.
 */
export function paceOf({ before, step }: PlannedTime, elapsed: number): Pace {
  const early = before - elapsed;
  const late = elapsed - (before + step);
  if (early > TOLERANCE_SECONDS) return { kind: 'ahead', seconds: early };
  if (late > TOLERANCE_SECONDS) return { kind: 'behind', seconds: late };
  return { kind: 'on-time', seconds: 0 };
}
