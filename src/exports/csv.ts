import { csvFormatRows } from 'd3';

/** What a spreadsheet needs to read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** A cell that begins with one of these would be run as a formula; some spreadsheets take the wide ones for the same. */
const RUNS = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet opens as they are: a cell that it
 * would take for a formula begins with an apostrophe. Numbers stay numbers.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(harmless));
  return `${BYTE_ORDER_MARK}${csvFormatRows(cells).replaceAll(/\r?\n/g, '\r\n')}\r\n`;
}

function harmless(cell: string): string {
  return RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
