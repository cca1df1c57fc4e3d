import type { AtlasEvent, CountryId, Dataset } from './dataset';
import type { Day } from './day';
import { memoizeOn } from './memoize';
import { meetingsOf } from './series';

/** The day an event is shown at: the first it can mean. Null where it has no date at all. */
export function anchorDay(event: AtlasEvent): Day | null {
  return event.date?.first ?? null;
}

/** The last meeting of the main series that was held and began on or before `day`. */
export function lastHeldMeeting(dataset: Dataset, day: Day): AtlasEvent | null {
  return meetingsOf(dataset).findLast((event) => isHeldBy(event, day)) ?? null;
}

/**
 * What comes next on `day`: the first meeting of the main series that begins later or was never
 * reported as held. One that is only announced stays "next" even where its proposed year has begun.
 */
export function nextMeeting(dataset: Dataset, day: Day): AtlasEvent | null {
  return meetingsOf(dataset).find((event) => !isHeldBy(event, day)) ?? null;
}

/** The days on which held meetings began, ascending. */
const heldDays = memoizeOn((meetings: readonly AtlasEvent[]) =>
  meetings
    .flatMap(({ standing, date }) => (standing === 'held' && date ? [date.first] : []))
    .sort((a, b) => a - b),
);

/** How many meetings of the main series were held by `day`: equal numbers, equal route. */
export function meetingsHeld(dataset: Dataset, day: Day): number {
  const days = heldDays(meetingsOf(dataset));
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const hostedIn = memoizeOn((meetings: readonly AtlasEvent[]) => {
  const counts = new Map<CountryId, number>();
  for (const { standing, place } of meetings) {
    if (standing === 'held') counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  }
  return counts;
});

/** How many held meetings of the main series each host has had; others are not in it. */
export function meetingsByHost(dataset: Dataset): ReadonlyMap<CountryId, number> {
  return hostedIn(meetingsOf(dataset));
}

function isHeldBy(event: AtlasEvent, day: Day): boolean {
  return event.standing === 'held' && event.date !== null && event.date.first <= day;
}

/**
 * The meeting before (-1) or after (1) the one that is opened; where none is, before or after the
 * cursor's day. One without a date comes after all others.
 */
export function meetingBeside(
  dataset: Dataset,
  opened: AtlasEvent | null,
  cursor: Day,
  direction: -1 | 1,
): AtlasEvent | null {
  const meetings = meetingsOf(dataset);
  const at = opened ? meetings.indexOf(opened) : -1;
  if (at >= 0) return meetings[at + direction] ?? null;
  const dayOf = (event: AtlasEvent) => anchorDay(event) ?? Number.POSITIVE_INFINITY;
  return direction > 0
    ? (meetings.find((event) => dayOf(event) > cursor) ?? null)
    : (meetings.findLast((event) => dayOf(event) < cursor) ?? null);
}

/** Days on which the events of the shown series begin, ascending, each once. */
export function eventDays(events: readonly AtlasEvent[]): readonly Day[] {
  const days = new Set(events.flatMap((event) => anchorDay(event) ?? []));
  return [...days].sort((a, b) => a - b);
}
