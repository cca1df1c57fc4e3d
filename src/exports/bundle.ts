import type { AtlasEvent, Country, Dataset } from '../model/dataset';
import { sourcesOfEvent } from '../model/evidence';
import type {
  CountryRecord,
  DatasetRecord,
  EventRecord,
  Series,
  Source,
  Theme,
} from '../model/schema';

/** Facts as data: the records as the atlas keeps them, and the sources that they cite. */
export interface Bundle {
  readonly dataset: DatasetRecord;
  readonly series: readonly Series[];
  readonly events: readonly EventRecord[];
  readonly countries: readonly CountryRecord[];
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
}

/** The events given, all countries, and whatever they refer to. Texts are in the language loaded. */
export function bundleOf(dataset: Dataset, events: readonly AtlasEvent[]): Bundle {
  const series = new Set(events.map((event) => event.series));
  const themes = new Set(events.flatMap((event) => event.themes));
  const cited = new Set([
    ...events.flatMap(sourcesOfEvent),
    ...[...dataset.themeById.values()]
      .filter(({ id }) => themes.has(id))
      .flatMap((theme) => theme.sources),
    ...dataset.countries.flatMap(sourcesOfCountry),
    ...(dataset.about.partnerStatus?.sources ?? []),
    ...dataset.about.changes.flatMap((each) => each.sources),
    ...(dataset.about.applications?.sources ?? []),
  ]);
  return {
    dataset: dataset.about,
    series: dataset.series.filter(({ id }) => series.has(id)),
    events: events.map(eventRecord),
    countries: dataset.countries.map(countryRecord),
    themes: [...dataset.themeById.values()].filter(({ id }) => themes.has(id)),
    sources: [...dataset.sourceById.values()].filter(({ id }) => cited.has(id)),
  };
}

function eventRecord({ date, ...event }: AtlasEvent): EventRecord {
  return { ...event, date: date?.text ?? null };
}

function countryRecord({ statuses, ...country }: Country): CountryRecord {
  return {
    ...country,
    statuses: statuses.map(({ since: _, start: __, end: ___, ...status }) => status),
  };
}

function sourcesOfCountry(country: Country): readonly string[] {
  return [
    ...country.sources,
    ...country.statuses.flatMap(({ sources }) => sources),
    ...country.milestones.flatMap(({ sources }) => sources),
    ...country.chairmanships.flatMap(({ sources }) => sources),
    ...(country.agency?.sources ?? []),
  ];
}
