import { LANGS } from '../model/lang';
import type { LocalText, RawData } from '../model/schema';
import type { SearchRecord } from '../model/search';
import { slugOf } from '../model/slug';
import { CITING_FILES, citationsIn } from './checks/citations';
import type { Translations } from './translate';

export type SearchedFacts = Omit<RawData, 'indicators' | 'series'>;
type EventRecords = SearchedFacts['events'];
type Citing = readonly { readonly id: string }[];
type Namer = (text: LocalText) => readonly string[];

/** Everything that can be found, from the facts, their translations and the other spellings. */
export function searchRecords(
  facts: SearchedFacts,
  translations: readonly Translations[],
): readonly SearchRecord[] {
  const names = namerIn(translations);
  const records = [
    ...facts.countries.map((country) => ({
      kind: 'country' as const,
      id: country.id,
      names: [
        ...names(country.name),
        ...names(country.officialName),
        ...(country.otherNames ?? []).map(({ text }) => text),
      ],
      country: country.id,
    })),
    ...facts.events.map((event) => ({
      kind: 'event' as const,
      id: event.id,
      names: names(event.title),
      country: event.place.country,
      events: [event.id],
    })),
    ...cities(facts, names),
    ...people(facts),
    ...facts.themes.map(({ id, label }) => ({ kind: 'theme' as const, id, names: names(label) })),
    ...facts.countries.flatMap(({ id, agency }) =>
      agency === null
        ? []
        : [
            {
              kind: 'ministry' as const,
              id,
              names: [...names(agency.name), ...(agency.localName ? [agency.localName] : [])],
              country: id,
            },
          ],
    ),
    ...sourceRecords(facts),
  ];
  return records.map((record) => withSpellings(record, facts['search-aliases']));
}

function namerIn(translations: readonly Translations[]): Namer {
  return (text) => [
    ...LANGS.flatMap((lang) => text[lang] ?? []),
    ...translations.flatMap((each) => {
      return text.en !== undefined && Object.hasOwn(each, text.en) ? (each[text.en] ?? []) : [];
    }),
  ];
}

function withSpellings(
  record: SearchRecord,
  aliases: SearchedFacts['search-aliases'],
): SearchRecord {
  const spellings = aliases
    .filter(({ kind, id }) => kind === record.kind && id === record.id)
    .flatMap((alias) => alias.spellings);
  return { ...record, names: [...new Set([...record.names, ...spellings])] };
}

/** The places of events and the capitals, each once. */
function cities(
  { countries, events, dataset }: SearchedFacts,
  names: Namer,
): readonly SearchRecord[] {
  const found = new Map<string, SearchRecord>();
  const put = (city: LocalText, country: string, own: readonly string[]) => {
    const id = slugOf(city.en ?? '');
    const before = found.get(id);
    found.set(id, {
      kind: 'city',
      id,
      names: names(city),
      country,
      events: [...(before?.events ?? []), ...own],
    });
  };
  for (const { id, place } of latestFirst(events, dataset.mainSeries)) {
    if (place.city) put(place.city, place.country, [id]);
  }
  for (const { id, capital } of countries) if (capital) put(capital.name, id, []);
  return [...found.values()];
}

/** Everybody whom an event names, each once. */
function people({ events, dataset }: SearchedFacts): readonly SearchRecord[] {
  const found = new Map<string, SearchRecord>();
  for (const event of latestFirst(events, dataset.mainSeries)) {
    for (const person of [...(event.chair ? [event.chair] : []), ...event.participants]) {
      const id = slugOf(person.name);
      const before = found.get(id);
      const spellings = (person.spellings ?? []).map(({ text }) => text);
      found.set(id, {
        kind: 'person',
        id,
        names: [...new Set([...(before?.names ?? [person.name]), ...spellings])],
        country: before?.country ?? person.country,
        events: [...new Set([...(before?.events ?? []), event.id])],
      });
    }
  }
  return [...found.values()];
}

/** The meetings of the main series first, since they are what the atlas is about; then what was held. */
function latestFirst(events: EventRecords, mainSeries: string): EventRecords {
  const rank = ({ series, standing }: EventRecords[number]) =>
    (series === mainSeries ? 0 : 2) + (standing === 'held' ? 0 : 1);
  return events.toSorted(
    (a, b) => rank(a) - rank(b) || (b.date ?? '').localeCompare(a.date ?? '', 'en'),
  );
}

/** Which records cite each source, in their order. */
function citedBy(records: Citing): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const record of records) {
    for (const source of new Set(citationsIn(record).flatMap(({ sources }) => sources))) {
      found.set(source, [...(found.get(source) ?? []), record.id]);
    }
  }
  return found;
}

/**
 * The sources that say something. Title and publisher are the same in every language: the page
 * has them.
 */
function sourceRecords(facts: SearchedFacts): readonly SearchRecord[] {
  const cited = new Set(
    CITING_FILES.flatMap((file) => citationsIn(facts[file]).flatMap(({ sources }) => sources)),
  );
  const byEvent = citedBy(facts.events);
  const byCountry = citedBy(facts.countries);
  return facts.sources
    .filter(({ id }) => cited.has(id))
    .map(({ id }) => {
      const country = byCountry.get(id)?.[0];
      return {
        kind: 'source',
        id,
        names: [],
        events: (byEvent.get(id) ?? []).slice(0, 1),
        ...(country === undefined ? {} : { country }),
      };
    });
}
