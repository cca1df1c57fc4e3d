import type * as v from 'valibot';
import {
  MAX_COUNTRIES,
  MAX_EVENTS,
  MAX_QUESTIONS,
  MAX_SERIES,
  MAX_SOURCES,
  MAX_THEMES,
  MAX_TOURS,
} from '../../../model/own-limits';
import type { RawData } from '../../../model/schema';
import { findingAt } from '../issue';
import { completeCountry, completeSeries } from './complete';
import type { FaultList } from './fault-list';
import {
  ownCountry,
  ownEvent,
  ownQuestion,
  ownSeries,
  ownSource,
  ownTheme,
  ownTourOfData,
} from './own-forms';
import type { ListName, OwnLists } from './own-lists';
import { createEventReader, OTHER_SERIES } from './read-event';
import type { OwnOrigin } from './read-own';
import { readRecord } from './read-record';

/** Lets the page do something else now and then, and tells it how far the reading is. */
export type Pace = (done: number, all: number) => Promise<void>;

const AT_ONCE = 250;

const MOST: Readonly<Record<ListName, number>> = {
  series: MAX_SERIES - 1,
  sources: MAX_SOURCES,
  themes: MAX_THEMES,
  countries: MAX_COUNTRIES,
  events: MAX_EVENTS,
  'open-questions': MAX_QUESTIONS,
  tours: MAX_TOURS,
};

type Lists = Pick<RawData, ListName>;

/** Reads all lists, what is referred to before what refers to it. */
export async function readLists(
  { lists }: OwnLists,
  origin: OwnOrigin,
  faults: FaultList,
  pace: Pace,
): Promise<Lists> {
  const all = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  let done = 0;

  /** The good records of a list, each id once. */
  async function read<Form extends v.GenericSchema, T extends { readonly id: string }>(
    list: ListName,
    form: Form,
    made: (value: v.InferOutput<Form>, index: number) => T | null,
  ): Promise<T[]> {
    const good = new Map<string, T>();
    for (const [index, given] of lists[list].entries()) {
      done += 1;
      if (done % AT_ONCE === 0) await pace(done, all);
      if (index >= MOST[list]) {
        faults.tell(list, index, tooMany(list, MOST[list]), 'record');
        break;
      }
      const { value, told } = readRecord(form, list, given);
      for (const { left, ...finding } of told) faults.tell(list, index, finding, left);
      const record = value === null ? null : made(value, index);
      if (record === null) continue;
      if (good.has(record.id)) faults.tell(list, index, taken(list, record.id), 'record');
      else good.set(record.id, record);
    }
    return [...good.values()];
  }

  const series = await read('series', ownSeries, completeSeries);
  const sources = await read('sources', ownSource, (value) => value);
  const themes = await read('themes', ownTheme, (value) => value);
  const countries = await read('countries', ownCountry, completeCountry);
  const reader = createEventReader(
    { series, sources, themes },
    origin.today,
    (index, finding, left) => faults.tell('events', index, finding, left),
  );
  const events = await read('events', ownEvent, reader);
  const used = events.some((event) => event.series === OTHER_SERIES);
  return {
    series: used ? [...series, { id: OTHER_SERIES, label: {}, short: {}, one: {} }] : series,
    sources,
    themes,
    countries,
    events,
    'open-questions': await read('open-questions', ownQuestion, (value) => value),
    tours: await read('tours', ownTourOfData, (value) => value),
  };
}

function taken(list: ListName, id: string) {
  return findingAt(list, [{ id }], [0, 'id'], {
    severity: 'error',
    problem: `an earlier record has the same id`,
    remedy: 'give one of them another id, or remove one',
  });
}

function tooMany(list: ListName, most: number) {
  return findingAt(list, [], [0], {
    severity: 'error',
    problem: `there are more than ${most} records of this kind`,
    remedy: 'this one and all after it are left out: split the file',
  });
}
