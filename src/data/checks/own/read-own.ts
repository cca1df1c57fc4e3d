import { parseEdtf } from '../../../model/edtf';
import type { OwnCounts, OwnFault, OwnProblem } from '../../../model/own-fault';
import { MAX_COUNTRIES, UNKNOWN_COUNTRY } from '../../../model/own-limits';
import type { DatasetRecord, EventRecord, RawData } from '../../../model/schema';
import { bareCountry } from './complete';
import { countriesNamedIn } from './countries-named';
import { createFaultList } from './fault-list';
import type { OwnLists } from './own-lists';
import { readAbout } from './read-about';
import { type Pace, readLists } from './read-lists';

/** A dataset of a visitor's, as far as it can be shown. */
export type OwnData = Omit<RawData, 'indicators' | 'search-aliases'>;

export interface ReadOwn {
  /** Null where nothing of it can be shown. */
  readonly data: OwnData | null;
  readonly problem: OwnProblem | null;
  readonly faults: readonly OwnFault[];
  readonly counts: OwnCounts;
}

/** What a file says of itself besides its content. */
export interface OwnOrigin {
  /** YYYY-MM-DD: as of when the facts are where the dataset does not say. */
  readonly asOf: string;
  readonly today: number;
  /** What the dataset is called where it has no title. */
  readonly name: string;
}

/**
 * Reads a dataset record by record, with the rules that the atlas' own facts are held to. What is good
 * is kept; what is not is told with its place. Never throws.
 */
export async function readOwn(lists: OwnLists, origin: OwnOrigin, pace: Pace): Promise<ReadOwn> {
  const faults = createFaultList(lists);
  const read = await readLists(lists, origin, faults, pace);
  const { events } = read;
  const about = readAbout(lists.about, read, origin, faults);
  const problem = problemOf(events, about);
  const counts = {
    events: events.length,
    allEvents: lists.eventCount,
    faults: faults.count(),
  };
  const told = { faults: faults.kept(), counts };
  if (problem !== null || about === null) return { data: null, problem, ...told };
  const known = new Set(read.countries.map(({ id }) => id));
  const named = countriesNamedIn(events)
    .filter((id) => !known.has(id) && id !== UNKNOWN_COUNTRY)
    .slice(0, MAX_COUNTRIES);
  const countries = [...read.countries, ...named.map(bareCountry)];
  return { data: { ...read, dataset: about, countries }, problem: null, ...told };
}

function problemOf(events: readonly EventRecord[], about: DatasetRecord | null): OwnProblem | null {
  if (events.length === 0) return 'no-good-row';
  const dated = events.some(({ date }) => date !== null && parseEdtf(date) !== null);
  return dated && about !== null ? null : 'no-date';
}
