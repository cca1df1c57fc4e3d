import { csvOf } from './csv';

/** One column of a table of records; its name is the same in every language. */
export interface Column<T> {
  readonly name: string;
  readonly cell: (record: T) => string | number | null | undefined;
}

/** Records as CSV, one row each; what is not known is an empty cell. */
export function csvOfRecords<T>(columns: readonly Column<T>[], records: readonly T[]): string {
  return csvOf(
    columns.map(({ name }) => name),
    records.map((record) => columns.map(({ cell }) => String(cell(record) ?? ''))),
  );
}

/** Several things in one cell. */
export function several(items: readonly string[]): string {
  return items.join('; ');
}
