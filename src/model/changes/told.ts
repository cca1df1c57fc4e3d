import type { LocalText } from '../schema';
import type { Told } from './change';
import type { FieldSpec, Item } from './field-changes';

/* How the fields of the records are told. */

export const text = (of: LocalText): Told => ({ as: 'text', text: of });
export const name = (of: LocalText): Told => ({ as: 'name', name: of });
export const plain = (of: string | number): Told => ({ as: 'plain', plain: String(of) });
export const date = (of: string | null): Told => ({ as: 'date', date: of });
export const several = (...parts: readonly Told[]): Told => ({ as: 'several', parts });

/** A field of one value; what is not there is not told. */
export function one<T, Value>(
  field: FieldSpec<T>['field'],
  read: (record: T) => Value,
  tell: (value: NonNullable<Value>) => Told,
): FieldSpec<T> {
  return {
    field,
    areOne: () => true,
    items(record): readonly Item[] {
      const raw = read(record);
      return raw === null || raw === undefined ? [] : [{ raw, told: tell(raw) }];
    },
  };
}

/** A field that holds a list; unless `areOne` says otherwise, what is in it comes and goes. */
export function many<T, Value>(
  field: FieldSpec<T>['field'],
  read: (record: T) => readonly Value[] | undefined,
  tell: (value: Value) => Told,
  areOne: (before: Value, after: Value) => boolean = () => false,
): FieldSpec<T> {
  return {
    field,
    areOne: areOne as FieldSpec<T>['areOne'],
    items: (record) => (read(record) ?? []).map((raw) => ({ raw, told: tell(raw) })),
  };
}
