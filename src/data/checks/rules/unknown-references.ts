import type { FileName, RawData } from '../../../model/schema';
import { citationsIn } from '../citations';
import { type Finding, findingAt, type Path } from '../issue';
import { nearestId } from '../nearest-id';

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
  sources: RawData['sources'],
): readonly Finding[] {
  const references = citationsIn(content).flatMap(({ path, sources }) => list(path, sources));
  return unknown(file, content, references, idsOf(sources), SOURCE);
}

/** Every country that an event names is in the list of countries. */
export function unknownCountriesInEvents({
  events,
  countries,
}: Pick<RawData, 'events' | 'countries'>): readonly Finding[] {
  const references = events.flatMap((event, i) => [
    { path: [i, 'place', 'country'], id: event.place.country },
    ...(event.chair ? [{ path: [i, 'chair', 'country'], id: event.chair.country }] : []),
    ...event.participants.map((person, n) => ({
      path: [i, 'participants', n, 'country'],
      id: person.country,
    })),
    ...list([i, 'about'], event.about ?? []),
  ]);
  return unknown('events', events, references, idsOf(countries), COUNTRY);
}

/** Every country that an open question names is in the list of countries. */
export function unknownCountriesInQuestions(
  data: Pick<RawData, 'open-questions' | 'countries'>,
): readonly Finding[] {
  const questions = data['open-questions'];
  const references = questions.flatMap(({ countries }, i) => list([i, 'countries'], countries));
  return unknown('open-questions', questions, references, idsOf(data.countries), COUNTRY);
}

/** Every country that a number or a remark on it is about is in the list of countries. */
export function unknownCountriesInIndicators({
  indicators,
  countries,
}: Pick<RawData, 'indicators' | 'countries'>): readonly Finding[] {
  const references = [
    ...Object.entries(indicators.values).flatMap(([indicator, byCountry]) =>
      Object.keys(byCountry).map((id) => ({ path: ['values', indicator, id], id })),
    ),
    ...indicators.caveats.flatMap(({ country }, i) =>
      country === undefined ? [] : [{ path: ['caveats', i, 'country'], id: country }],
    ),
    ...indicators.checks.map(({ country }, i) => ({ path: ['checks', i, 'country'], id: country })),
  ];
  return unknown('indicators', indicators, references, idsOf(countries), COUNTRY);
}

/** Every theme of an event is in the list of themes. */
export function unknownThemes(data: Pick<RawData, 'events' | 'themes'>): readonly Finding[] {
  const references = data.events.flatMap(({ themes }, i) => list([i, 'themes'], themes));
  return unknown('events', data.events, references, idsOf(data.themes), THEME);
}

/** Every event belongs to a series that exists. */
export function unknownSeries({
  events,
  series,
}: Pick<RawData, 'events' | 'series'>): readonly Finding[] {
  const references = events.map((event, i) => ({ path: [i, 'series'], id: event.series }));
  return unknown('events', events, references, idsOf(series), SERIES);
}

/** The series that the atlas opens with exists. */
export function unknownMainSeries({
  dataset,
  series,
}: Pick<RawData, 'dataset' | 'series'>): readonly Finding[] {
  const reference = { path: ['mainSeries'], id: dataset.mainSeries };
  return unknown('dataset', dataset, [reference], idsOf(series), SERIES);
}

/** Every event that an open question is about exists. */
export function unknownEvents(
  data: Pick<RawData, 'open-questions' | 'events'>,
): readonly Finding[] {
  const questions = data['open-questions'];
  const references = questions.flatMap(({ events }, i) => list([i, 'events'], events));
  return unknown('open-questions', questions, references, idsOf(data.events), EVENT);
}

function list(path: Path, ids: readonly string[]): readonly Reference[] {
  return ids.map((id, n) => ({ path: [...path, n], id }));
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function unknown(
  file: FileName,
  content: unknown,
  references: readonly Reference[],
  known: ReadonlySet<string>,
  { noun, home }: Kind,
): readonly Finding[] {
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
