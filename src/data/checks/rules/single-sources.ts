import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

/** An event of the main series should rest on more than one source. */
export function singleSources({
  events,
  dataset,
}: Pick<RawData, 'events' | 'dataset'>): readonly Finding[] {
  return events.flatMap((event, i) =>
    event.series === dataset.mainSeries && event.sources.length === 1
      ? [
          findingAt('events', events, [i, 'sources'], {
            severity: 'warning',
            problem: 'the event rests on one source alone',
            remedy: 'add a second source, if there is one',
          }),
        ]
      : [],
  );
}
