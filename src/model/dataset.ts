import type { Day } from './day';
import type { DateSpan } from './edtf';
import type { IndicatorHead } from './indicators';
import type {
  CountryRecord,
  DatasetRecord,
  EventRecord,
  OpenQuestion,
  Series,
  Source,
  StatusRecord,
  Theme,
} from './schema';
import type { Tour } from './tour';
import type { Worldview, WorldviewTable } from './worldview';

export type SeriesId = string;
export type EventId = string;
/** ISO 3166-1 alpha-3. */
export type CountryId = string;
export type SourceId = string;
export type ThemeId = string;
export type IndicatorId = string;

export interface AtlasEvent extends Omit<EventRecord, 'date'> {
  readonly date: DateSpan | null;
}

/** A country's status from `start` up to, but not including, `end`. */
export interface StatusPeriod extends StatusRecord {
  readonly since: DateSpan;
  readonly start: Day;
  /** Infinity while it lasts. */
  readonly end: Day;
}

export interface Country extends Omit<CountryRecord, 'statuses'> {
  readonly statuses: readonly StatusPeriod[];
}

/** Everything the atlas shows, indexed once and never changed. */
export interface Dataset {
  readonly about: DatasetRecord;
  /** In lane order. */
  readonly series: readonly Series[];
  /** By first possible day; events without any date come last. */
  readonly events: readonly AtlasEvent[];
  readonly countries: readonly Country[];
  /** The yearly numbers that the map can be coloured by; their values load late. */
  readonly indicators: readonly IndicatorHead[];
  readonly questions: readonly OpenQuestion[];
  /** The first is presented where none is chosen. */
  readonly tours: readonly Tour[];
  /** The ways of drawing disputed borders that may be chosen; the first is the default. */
  readonly worldviews: readonly Worldview[];
  /** What each worldview does with each disputed area. */
  readonly borders: WorldviewTable;
  readonly eventById: ReadonlyMap<EventId, AtlasEvent>;
  readonly countryById: ReadonlyMap<CountryId, Country>;
  readonly seriesById: ReadonlyMap<SeriesId, Series>;
  readonly themeById: ReadonlyMap<string, Theme>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  /** Days on which any country's status changes, ascending. */
  readonly statusChangeDays: readonly Day[];
}
