import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import { nearestId } from '../nearest-id';
import type { RuleContext } from '../rule-context';

/** The event that the atlas opens with exists and belongs to the main series. */
export function openingEvent(
  { dataset, events }: Pick<RawData, 'dataset' | 'events'>,
  { ids }: RuleContext,
): readonly Finding[] {
  const { openingEvent: id, mainSeries } = dataset;
  const main = events.filter((event) => event.series === mainSeries).map((event) => event.id);
  if (main.includes(id)) return [];
  const known = events.find((event) => event.id === id);
  // What else is wrong with it is told already.
  if (!known && ids.events?.has(id) !== false) return [];
  const problem = known
    ? `the opening event is of the series "${known.series}", not of "${mainSeries}"`
    : `there is no event "${id}" in events.json`;
  const near = nearestId(id, main) ?? main[0];
  const remedy =
    near === undefined
      ? `add an event of the series "${mainSeries}" and name it here`
      : `name an event of the main series, such as "${near}"`;
  return [findingAt('dataset', dataset, ['openingEvent'], { severity: 'error', problem, remedy })];
}
