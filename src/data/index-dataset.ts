import type { AtlasEvent, Country, Dataset, StatusPeriod } from '../model/dataset';
import { type DateSpan, parseEdtf } from '../model/edtf';
import type { IndicatorHead } from '../model/indicators';
import type { CountryRecord, EventRecord, RawData } from '../model/schema';
import type { WorldviewTable } from '../model/worldview';

/** What the page loads first: everything but the yearly numbers and the search's spellings. */
export interface AtlasData extends Omit<RawData, 'indicators' | 'search-aliases'> {
  readonly borders: WorldviewTable;
  readonly indicatorHeads: readonly IndicatorHead[];
}

/** Indexes checked records. Throws where they are not what the checks would let pass. */
export function indexDataset(raw: AtlasData): Dataset {
  const events = raw.events.map(readEvent).sort(byDate);
  const countries = raw.countries.map(readCountry);
  const changes = countries
    .flatMap((country) => country.statuses.flatMap(({ start, end }) => [start, end]))
    .filter(Number.isFinite);
  return Object.freeze({
    about: raw.dataset,
    series: raw.series,
    events,
    countries,
    indicators: raw.indicatorHeads,
    questions: raw['open-questions'],
    tours: raw.tours,
    worldviews: raw.borders.views,
    borders: raw.borders,
    eventById: byId(events),
    countryById: byId(countries),
    seriesById: byId(raw.series),
    themeById: byId(raw.themes),
    sourceById: byId(raw.sources),
    statusChangeDays: [...new Set(changes)].sort((a, b) => a - b),
  });
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function readEvent(record: EventRecord): AtlasEvent {
  return Object.freeze({ ...record, date: record.date === null ? null : readDate(record.date) });
}

function readCountry(record: CountryRecord): Country {
  const statuses = record.statuses.map((status): StatusPeriod => {
    const since = readDate(status.from);
    const end = status.to === undefined ? Number.POSITIVE_INFINITY : readDate(status.to).first;
    return Object.freeze({ ...status, since, start: since.first, end });
  });
  return Object.freeze({ ...record, statuses });
}

function readDate(text: string): DateSpan {
  const date = parseEdtf(text);
  if (!date) throw new Error(`"${text}" is not a date the data may use`);
  return Object.freeze(date);
}

/** By first possible day; within a day by number. */
function byDate(a: AtlasEvent, b: AtlasEvent): number {
  const first = a.date?.first ?? Number.POSITIVE_INFINITY;
  const other = b.date?.first ?? Number.POSITIVE_INFINITY;
  return first === other ? (a.number ?? 0) - (b.number ?? 0) : first - other;
}
