import type { AtlasEvent, Dataset } from './dataset';
import type { Day } from './day';
import { meetingsOf } from './series';

/** The day an event is shown at: the first it can mean. Null where it has no date at all. */
export function anchorDay(event: AtlasEvent): Day | null {
  return event.date?.first ?? null;
}

/** The last meeting of the main series that was held and began on or before `day`. */
export function lastHeldMeeting(dataset: Dataset, day: Day): AtlasEvent | null {
  return (
    meetingsOf(dataset).findLast(
      (event) => event.standing === 'held' && event.date !== null && event.date.first <= day,
    ) ?? null
  );
}

/** The first meeting of the main series after `day`; one without a date comes after all others. */
export function nextMeeting(dataset: Dataset, day: Day): AtlasEvent | null {
  return meetingsOf(dataset).find((event) => event.date === null || event.date.first > day) ?? null;
}

/** The last meeting of the main series before `day`. */
export function previousMeeting(dataset: Dataset, day: Day): AtlasEvent | null {
  return (
    meetingsOf(dataset).findLast((event) => event.date !== null && event.date.first < day) ?? null
  );
}

/** How many meetings of the main series began on or before `day`: equal numbers, equal route. */
export function meetingsBegun(dataset: Dataset, day: Day): number {
  return meetingsOf(dataset).filter((event) => event.date !== null && event.date.first <= day)
    .length;
}

/** Days on which the events of the shown series begin, ascending, each once. */
export function eventDays(events: readonly AtlasEvent[]): readonly Day[] {
  const days = new Set(events.flatMap((event) => anchorDay(event) ?? []));
  return [...days].sort((a, b) => a - b);
}
