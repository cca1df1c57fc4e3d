import { nameOfCountry } from '../../i18n/country-words';
import { eventHeading } from '../../i18n/event-words';
import { displayNames, type Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import { fold } from '../../model/fold';
import { LANGS } from '../../model/lang';
import type { SearchRecord } from '../../model/search';
import type { Entry } from './entry';

/** The records with this page's names for them, and with what each belongs to. */
export function createEntries(
  records: readonly SearchRecord[],
  dataset: Dataset,
  words: Words,
): readonly Entry[] {
  const namesOf = new Map(records.map((record) => [keyOf(record), namesIn(record, dataset)]));
  const cityOf = new Map(
    records
      .filter(({ kind }) => kind === 'city')
      .flatMap((city) => (city.events ?? []).map((event) => [event, city] as const)),
  );

  function about({ kind, id, country, events = [] }: SearchRecord): readonly string[] {
    const land = country === undefined ? [] : (namesOf.get(`country ${country}`) ?? []);
    if (kind === 'country' || kind === 'source') return [];
    if (kind !== 'event') return land;
    const event = dataset.eventById.get(events[0] ?? id);
    const series = dataset.seriesById.get(event?.series ?? '');
    const city = cityOf.get(id);
    return [
      ...land,
      ...(city ? (namesOf.get(keyOf(city)) ?? []) : []),
      ...LANGS.flatMap((lang) => series?.label[lang] ?? []),
      event?.date?.text ?? '',
    ];
  }

  return records.map((record) => {
    const label = labelOf(record, dataset, words);
    const names = [...new Set([label, ...(namesOf.get(keyOf(record)) ?? [])])];
    const source = record.kind === 'source' ? dataset.sourceById.get(record.id) : undefined;
    return {
      record,
      label,
      lang: source?.lang.split('/')[0] ?? null,
      names,
      folded: names.map(fold),
      about: about(record),
      url: source?.weak === true ? null : (source?.url ?? null),
    };
  });
}

function keyOf({ kind, id }: SearchRecord): string {
  return `${kind} ${id}`;
}

/** Sources and countries have names that no file needs to hold. */
function namesIn({ kind, id, names }: SearchRecord, dataset: Dataset): readonly string[] {
  const source = kind === 'source' ? dataset.sourceById.get(id) : undefined;
  if (source) return [source.title, source.publisher, ...names];
  const country = kind === 'country' ? dataset.countryById.get(id) : undefined;
  if (!country) return names;
  const own = LANGS.map((lang) => displayNames(lang, 'region')?.of(country.iso2));
  return [...new Set([...names, ...own.flatMap((name) => name ?? [])])];
}

function labelOf(record: SearchRecord, dataset: Dataset, words: Words): string {
  const { kind, id, events = [], names } = record;
  const country = dataset.countryById.get(record.country ?? '');
  const event = dataset.eventById.get(events[0] ?? '');
  const named = names[0] ?? id;
  if (kind === 'country') return country ? nameOfCountry(words, country) : named;
  if (kind === 'event') return event ? eventHeading(words, dataset, event) : named;
  if (kind === 'city') {
    const name = event?.place.city ?? country?.capital?.name;
    return name ? words.text(name) : named;
  }
  if (kind === 'theme') {
    const theme = dataset.themeById.get(id);
    return theme ? words.text(theme.label) : named;
  }
  if (kind === 'ministry') return country?.agency ? words.text(country.agency.name) : named;
  if (kind === 'source') return dataset.sourceById.get(id)?.title ?? named;
  return words.isolated(named);
}
