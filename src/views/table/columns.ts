import type { TemplateResult } from 'lit-html';
import type { SortValue } from '../../model/sorted';

/** One column of a table; the first that is `head` names the row. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** What it is sorted by; null where there is nothing. */
  readonly key: (row: Row) => SortValue;
  readonly cell: (row: Row) => TemplateResult | string;
  /** Names the row and opens it. */
  readonly head?: boolean;
  /** Stands in its own column even where room is short; the others stand below the row's name. */
  readonly narrow?: boolean;
  readonly numeric?: boolean;
  /** Says without its label what it is. */
  readonly plain?: boolean;
}
