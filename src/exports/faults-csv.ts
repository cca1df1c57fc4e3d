import type { OwnFault } from '../model/own-fault';
import { type Column, csvOfRecords } from './columns';

const COLUMNS: readonly Column<OwnFault>[] = [
  { name: 'list', cell: ({ part }) => part },
  { name: 'row', cell: ({ row }) => row },
  { name: 'record', cell: ({ record }) => record },
  { name: 'field', cell: ({ field }) => field },
  { name: 'value', cell: ({ value }) => value },
  { name: 'problem', cell: ({ problem }) => problem },
  { name: 'remedy', cell: ({ remedy }) => remedy },
  { name: 'left_out', cell: ({ left }) => left },
];

/** The faults of a dataset as CSV, one row each, for whoever mends the file. */
export function faultsCsv(faults: readonly OwnFault[]): string {
  return csvOfRecords(COLUMNS, faults);
}
