import type { AtlasEvent, Dataset, SeriesId } from './dataset';
import { memoize, memoizeOn } from './memoize';

/** Asked for with every move of the cursor. */
const bySeries = memoizeOn((events: readonly AtlasEvent[]) =>
  memoize((series: SeriesId) => inOrder(events.filter((event) => event.series === series))),
);

/** The events of one series in order: by number where all have one, else by date. */
export function eventsOfSeries({ events }: Dataset, series: SeriesId): readonly AtlasEvent[] {
  return bySeries(events)(series);
}

function inOrder(events: AtlasEvent[]): readonly AtlasEvent[] {
  if (events.some((event) => event.number === null)) return events;
  return events.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

/** The meetings of the main series: the ministers' meetings. */
export function meetingsOf(dataset: Dataset): readonly AtlasEvent[] {
  return eventsOfSeries(dataset, dataset.about.mainSeries);
}

export function isMeeting(dataset: Dataset, event: AtlasEvent): boolean {
  return event.series === dataset.about.mainSeries;
}

export interface Neighbours {
  readonly previous: AtlasEvent | null;
  readonly next: AtlasEvent | null;
  /** Counted from 1. */
  readonly position: number;
  readonly count: number;
}

/** The events before and after `event` in its own series. */
export function neighboursOf(dataset: Dataset, event: AtlasEvent): Neighbours {
  const all = eventsOfSeries(dataset, event.series);
  const index = all.indexOf(event);
  return {
    previous: all[index - 1] ?? null,
    next: all[index + 1] ?? null,
    position: index + 1,
    count: all.length,
  };
}
