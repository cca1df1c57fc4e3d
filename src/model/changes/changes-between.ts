import type { Facts, FieldChange, RecordChange, RecordKind } from './change';
import { countrySpec } from './country-spec';
import { eventSpec } from './event-spec';
import { fieldChanges } from './field-changes';
import {
  datasetSpec,
  questionSpec,
  seriesSpec,
  sourceSpec,
  themeSpec,
  tourSpec,
} from './other-specs';
import type { Names, RecordSpec } from './record-spec';
import { same } from './same';
import { plain } from './told';

interface Identified {
  readonly id: string;
}

/**
 * What changed from one version of the data to a later one: records that came or went, and what of
 * the others became different, record by record in the order of the later version.
 */
export function changesBetween(before: Facts, after: Facts): readonly RecordChange[] {
  const names = namesIn(before, after);
  const compare = <T extends Identified>(
    kind: RecordKind,
    spec: RecordSpec<T>,
    old: readonly T[] | undefined,
    now: readonly T[] | undefined,
  ) => (old && now ? recordChanges(kind, spec, names, old, now) : []);
  return [
    ...compare('dataset', datasetSpec, listOf(before.dataset), listOf(after.dataset)),
    ...compare('event', eventSpec, before.events, after.events),
    ...compare('country', countrySpec, before.countries, after.countries),
    ...compare('theme', themeSpec, before.themes, after.themes),
    ...compare('series', seriesSpec, before.series, after.series),
    ...compare('question', questionSpec, before['open-questions'], after['open-questions']),
    ...compare('tour', tourSpec, before.tours, after.tours),
    ...compare('source', sourceSpec, before.sources, after.sources),
  ];
}

function recordChanges<T extends Identified>(
  kind: RecordKind,
  spec: RecordSpec<T>,
  names: Names,
  before: readonly T[],
  after: readonly T[],
): readonly RecordChange[] {
  const old = byId(before);
  const now = byId(after);
  const whole = (how: 'added' | 'removed') => (record: T) => {
    return { kind, id: record.id, how, name: spec.name(record), fields: [] };
  };
  const added = after.filter(({ id }) => !old.has(id)).map(whole('added'));
  const removed = before.filter(({ id }) => !now.has(id)).map(whole('removed'));
  const changed = after.flatMap((record): readonly RecordChange[] => {
    const earlier = old.get(record.id);
    if (!earlier) return [];
    const fields = changesOf(spec, names, earlier, record);
    if (fields.length === 0) return [];
    return [{ kind, id: record.id, how: 'changed', name: spec.name(record), fields }];
  });
  return [...added, ...changed, ...removed];
}

function changesOf<T extends object>(
  spec: RecordSpec<T>,
  names: Names,
  before: T,
  after: T,
): readonly FieldChange[] {
  const told = spec.fields(names).flatMap((field) => fieldChanges(field, before, after));
  const other = same(without(before, spec.covers), without(after, spec.covers));
  return other ? told : [...told, { how: 'detail', field: 'other', after: null }];
}

function without<T extends object>(record: T, covered: readonly (keyof T)[]): object {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !covered.includes(name as keyof T)),
  );
}

function byId<T extends Identified>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function listOf<T>(record: T | undefined): readonly T[] | undefined {
  return record && [record];
}

function namesIn(before: Facts, after: Facts): Names {
  const namesOf = <T extends Identified>(
    spec: RecordSpec<T>,
    old: readonly T[] = [],
    now: readonly T[] = [],
  ) => {
    const known = byId([...old, ...now]);
    return (id: string) => {
      const record = known.get(id);
      return record ? spec.name(record) : plain(id);
    };
  };
  return {
    country: namesOf(countrySpec, before.countries, after.countries),
    series: namesOf(seriesSpec, before.series, after.series),
    theme: namesOf(themeSpec, before.themes, after.themes),
    source: namesOf(sourceSpec, before.sources, after.sources),
  };
}
