import type { AtlasEvent, Country, Dataset, SourceId } from '../../model/dataset';
import type { Day } from '../../model/day';
import { sourcesOfEvent } from '../../model/evidence';
import { meetingsOf } from '../../model/series';
import { periodOn } from '../../model/status';

/* Which sources stand behind what a picture shows. */

/** What is told of the opened event or country: all of the one, the status of the other. */
export function sourcesOfOpened(
  event: AtlasEvent | null,
  country: Country | null,
): readonly SourceId[] {
  if (event) return sourcesOfEvent(event);
  return country?.statuses.flatMap(({ sources }) => sources) ?? [];
}

/** The statuses that the map's colours tell on the day. */
export function sourcesOfStatuses({ countries }: Dataset, day: Day): readonly SourceId[] {
  return countries.flatMap((country) => periodOn(country, day)?.sources ?? []);
}

/** The meetings that the route joins. */
export function sourcesOfMeetings(dataset: Dataset): readonly SourceId[] {
  return meetingsOf(dataset).flatMap(sourcesOfEvent);
}

/** Numbers as one writes them: "1–4, 7". */
export function numberRanges(
  numbers: readonly number[],
  written: (number: number) => string,
): readonly string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) =>
    from === to ? written(from) : `${written(from)}${to === from + 1 ? ', ' : '–'}${written(to)}`,
  );
}
