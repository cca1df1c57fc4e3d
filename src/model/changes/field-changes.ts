import type { Field, FieldChange, Told } from './change';
import { same } from './same';

/** One thing that a field holds: as it is written, and as it is told. */
export interface Item {
  readonly raw: unknown;
  readonly told: Told;
}

/** What a field of a record holds: nothing, one thing or a list. */
export interface FieldSpec<T> {
  readonly field: Field;
  readonly items: (record: T) => readonly Item[];
  /** Whether the one, as it is written, may have become the other. */
  readonly areOne: (before: unknown, after: unknown) => boolean;
}

/**
 * What became of the things that a field holds. Those that stayed are found first, then those that
 * are told the same but differ in what is not told, then those that became another.
 */
export function fieldChanges<T>(
  { field, items, areOne }: FieldSpec<T>,
  before: T,
  after: T,
): readonly FieldChange[] {
  const left = [...items(before)];
  const take = (match: (item: Item) => boolean): Item | null => {
    const index = left.findIndex(match);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const moved = items(after).filter((item) => take(({ raw }) => same(raw, item.raw)) === null);
  const detail: FieldChange[] = [];
  const rest = moved.filter((item) => {
    // An id is all there is to tell: two records may have the same name.
    if (typeof item.raw !== 'object') return true;
    if (take(({ told }) => same(told, item.told)) === null) return true;
    detail.push({ how: 'detail', field, after: item.told });
    return false;
  });
  const changed: FieldChange[] = [];
  const added = rest.filter((item) => {
    const old = take(({ raw }) => areOne(raw, item.raw));
    if (old === null) return true;
    changed.push({ how: 'changed', field, before: old.told, after: item.told });
    return false;
  });
  return [
    ...changed,
    ...added.map(({ told }): FieldChange => ({ how: 'added', field, after: told })),
    ...left.map(({ told }): FieldChange => ({ how: 'removed', field, before: told })),
    ...detail,
  ];
}
