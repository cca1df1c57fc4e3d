/** What a column is sorted by; null where there is nothing to compare. */
export type SortValue = string | number | null;

export type Direction = 'ascending' | 'descending';

/**
 * The rows by one value of theirs. Equal ones keep their order, and what has no value comes last in
 * either direction. Each value is asked for once.
 */
export function sorted<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortValue,
  direction: Direction,
  compareTexts: (a: string, b: string) => number,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: keyOf(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * (typeof a === 'string' ? compareTexts(a, String(b)) : a - Number(b));
    })
    .map(({ row }) => row);
}
