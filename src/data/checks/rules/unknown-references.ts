import type { FileName, RawData } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';
import { nearestId } from '../nearest-id';
import type { RuleContext } from '../rule-context';

interface Reference {
  readonly path: Path;
  readonly id: string;
}

interface Kind {
  readonly noun: string;
  readonly home: FileName;
}

const SOURCE: Kind = { noun: 'source', home: 'sources' };
const COUNTRY: Kind = { noun: 'country', home: 'countries' };
const THEME: Kind = { noun: 'theme', home: 'themes' };
const SERIES: Kind = { noun: 'series', home: 'series' };
const EVENT: Kind = { noun: 'event', home: 'events' };

/** Every source that a record cites is in the list of sources. */
export function unknownSources(
  file: FileName,
  content: unknown,
  context: RuleContext,
): readonly Finding[] {
  const references = context.citationsIn(file).flatMap(({ path, sources }) => list(path, sources));
  return unknown(file, content, references, SOURCE, context);
}

/** Every country that an event names is in the list of countries. */
export function unknownCountriesInEvents(
  { events }: Pick<RawData, 'events'>,
  context: RuleContext,
): readonly Finding[] {
  const references = events.flatMap((event, i) => [
    { path: [i, 'place', 'country'], id: event.place.country },
    ...(event.chair ? [{ path: [i, 'chair', 'country'], id: event.chair.country }] : []),
    ...event.participants.map((person, n) => ({
      path: [i, 'participants', n, 'country'],
      id: person.country,
    })),
    ...list([i, 'about'], event.about ?? []),
  ]);
  return unknown('events', events, references, COUNTRY, context);
}

/** Every country that an open question names is in the list of countries. */
export function unknownCountriesInQuestions(
  data: Pick<RawData, 'open-questions'>,
  context: RuleContext,
): readonly Finding[] {
  const questions = data['open-questions'];
  const references = questions.flatMap(({ countries }, i) => list([i, 'countries'], countries));
  return unknown('open-questions', questions, references, COUNTRY, context);
}

/** Every country that a number or a remark on it is about is in the list of countries. */
export function unknownCountriesInIndicators(
  { indicators }: Pick<RawData, 'indicators'>,
  context: RuleContext,
): readonly Finding[] {
  const references = [
    ...Object.entries(indicators.values).flatMap(([indicator, byCountry]) =>
      Object.keys(byCountry).map((id) => ({ path: ['values', indicator, id], id })),
    ),
    ...indicators.caveats.flatMap(({ country }, i) =>
      country === undefined ? [] : [{ path: ['caveats', i, 'country'], id: country }],
    ),
    ...indicators.checks.map(({ country }, i) => ({ path: ['checks', i, 'country'], id: country })),
  ];
  return unknown('indicators', indicators, references, COUNTRY, context);
}

/** Every theme of an event is in the list of themes. */
export function unknownThemes(
  { events }: Pick<RawData, 'events'>,
  context: RuleContext,
): readonly Finding[] {
  const references = events.flatMap(({ themes }, i) => list([i, 'themes'], themes));
  return unknown('events', events, references, THEME, context);
}

/** Every event belongs to a series that exists. */
export function unknownSeries(
  { events }: Pick<RawData, 'events'>,
  context: RuleContext,
): readonly Finding[] {
  const references = events.map((event, i) => ({ path: [i, 'series'], id: event.series }));
  return unknown('events', events, references, SERIES, context);
}

/** The series that the atlas opens with exists. */
export function unknownMainSeries(
  { dataset }: Pick<RawData, 'dataset'>,
  context: RuleContext,
): readonly Finding[] {
  const reference = { path: ['mainSeries'], id: dataset.mainSeries };
  return unknown('dataset', dataset, [reference], SERIES, context);
}

/** Every event that an open question is about exists. */
export function unknownEvents(
  data: Pick<RawData, 'open-questions'>,
  context: RuleContext,
): readonly Finding[] {
  const questions = data['open-questions'];
  const references = questions.flatMap(({ events }, i) => list([i, 'events'], events));
  return unknown('open-questions', questions, references, EVENT, context);
}

function list(path: Path, ids: readonly string[]): readonly Reference[] {
  return ids.map((id, n) => ({ path: [...path, n], id }));
}

function unknown(
  file: FileName,
  content: unknown,
  references: readonly Reference[],
  { noun, home }: Kind,
  { ids }: RuleContext,
): readonly Finding[] {
  const known = ids[home];
  if (known === null) return [];
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => {
      const near = nearestId(id, known);
      const problem = `there is no ${noun} "${id}" in ${home}.json`;
      const remedy =
        near === null
          ? `use an id that stands there, or add the ${noun} "${id}" to it`
          : `if "${near}" is meant, write that; if not, add the ${noun} "${id}" to ${home}.json`;
      return findingAt(file, content, path, { severity: 'error', problem, remedy });
    });
}
