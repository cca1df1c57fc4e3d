import { dayOfIso } from '../../../model/day';
import { parseEdtf } from '../../../model/edtf';
import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

/** What is only announced or proposed for days that are past should have been looked up since. */
export function pastAnnouncements({
  events,
  dataset,
}: Pick<RawData, 'events' | 'dataset'>): readonly Finding[] {
  const asOf = dayOfIso(dataset.asOf) ?? Number.NEGATIVE_INFINITY;
  return events.flatMap(({ standing, date }, i) => {
    const last = date === null ? null : (parseEdtf(date)?.last ?? null);
    if (standing === 'held' || last === null || last >= asOf) return [];
    return [
      findingAt('events', events, [i, 'date'], {
        severity: 'warning',
        problem: `the event stands as ${standing}, but its date was past on ${dataset.asOf}`,
        remedy: 'look for a report: write "held" with the date it gives, or leave it as it is',
      }),
    ];
  });
}
