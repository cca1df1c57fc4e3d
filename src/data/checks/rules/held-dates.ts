import { dayOfIso } from '../../../model/day';
import { type DateSpan, parseEdtf } from '../../../model/edtf';
import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

/** What has been held began no later than the day the data are as of. */
export function heldInFuture({
  events,
  dataset,
}: Pick<RawData, 'events' | 'dataset'>): readonly Finding[] {
  const asOf = dayOfIso(dataset.asOf) ?? Number.POSITIVE_INFINITY;
  return events.flatMap(({ standing, date }, i) => {
    const span = spanOf(date);
    if (standing !== 'held' || span === null || span.first <= asOf) return [];
    return [
      findingAt('events', events, [i, 'date'], {
        severity: 'error',
        problem: `the event stands as held, but the data are as of ${dataset.asOf}`,
        remedy: 'correct the date, write "announced" for its standing, or bring "asOf" up to date',
      }),
    ];
  });
}

/** What has been held has a date, and not one that is only proposed. */
export function heldWithoutDate({ events }: Pick<RawData, 'events'>): readonly Finding[] {
  return events.flatMap(({ standing, date }, i) => {
    const span = spanOf(date);
    if (standing !== 'held' || (span !== null && span.certainty !== 'uncertain')) return [];
    const lacks = span === null ? 'has no date' : 'its date is only proposed';
    return [
      findingAt('events', events, [i, 'date'], {
        severity: 'error',
        problem: `the event stands as held, but ${lacks}`,
        remedy: 'give the date as the source does, or write "announced" or "proposed"',
      }),
    ];
  });
}

function spanOf(date: string | null): DateSpan | null {
  return date === null ? null : parseEdtf(date);
}
