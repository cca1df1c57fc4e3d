import { dayOfIso } from '../../../model/day';
import { parseEdtf } from '../../../model/edtf';
import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

const YEAR_DAYS = 365;

/** What is still to come, with a date or without, should have a source of the last year. */
export function oldSources({
  events,
  sources,
  dataset,
}: Pick<RawData, 'events' | 'sources' | 'dataset'>): readonly Finding[] {
  const since = (dayOfIso(dataset.asOf) ?? Number.NEGATIVE_INFINITY) - YEAR_DAYS;
  const newestDay = new Map(
    sources.map(({ id, published }) => [id, lastDay(published) ?? Number.NEGATIVE_INFINITY]),
  );
  return events.flatMap(({ standing, sources: cited }, i) => {
    // One that has not the right form is told already, and may be the newer one.
    const isOld = cited.every((id) => (newestDay.get(id) ?? Number.POSITIVE_INFINITY) < since);
    if (standing === 'held' || !isOld) return [];
    return [
      findingAt('events', events, [i, 'sources'], {
        severity: 'warning',
        problem: `no source given was published in the year before ${dataset.asOf}`,
        remedy:
          'look for news of it, and add the source that has any; give "published" where known',
      }),
    ];
  });
}

function lastDay(edtf: string | undefined): number | null {
  return edtf === undefined ? null : (parseEdtf(edtf)?.last ?? null);
}
