import type { AtlasEvent } from './dataset';
import type { Day } from './day';

/** How sure it is that an event took place. */
export type Standing = 'held' | 'announced' | 'proposed' | 'awaiting';

/**
 * The standing as of `today`. An event that was only announced or proposed is `awaiting` once its
 * last possible day is past: no source says that it was held, and none that it was not.
 */
export function standingOn(event: AtlasEvent, today: Day): Standing {
  if (event.standing === 'held') return 'held';
  return event.date !== null && event.date.last < today ? 'awaiting' : event.standing;
}
