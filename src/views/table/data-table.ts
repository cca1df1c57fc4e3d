import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { icon } from '../../dom/icon';
import type { FullWords } from '../../i18n/words';
import { type Direction, sorted } from '../../model/sorted';
import type { Column } from './columns';

export interface Sorting {
  readonly column: string;
  readonly direction: Direction;
}

interface TableParts<Row> {
  readonly words: FullWords;
  readonly caption: TemplateResult | string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  readonly sortBy: (sorting: Sorting) => void;
  /** Id of the row whose details are open. */
  readonly current: string | null;
  readonly open: (id: string) => void;
}

/** A table that sorts by the buttons in its heads. Where room is short most of a row stands below its name. */
export function dataTable<Row extends { readonly id: string }>({
  words,
  caption,
  columns,
  rows,
  sorting,
  sortBy,
  current,
  open,
}: TableParts<Row>): TemplateResult {
  const { t } = words;
  const by = columns.find(({ id }) => id === sorting.column) ?? columns[0];
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  const inOrder = by ? sorted(rows, by.key, sorting.direction, compare) : rows;
  const other: Direction = sorting.direction === 'ascending' ? 'descending' : 'ascending';
  const next = (id: string): Sorting =>
    id === sorting.column
      ? { column: id, direction: other }
      : { column: id, direction: 'ascending' };
  return html`<div class="table-sort">
      <label><span>${t.sortBy}</span>
        <select @change=${(event: Event) =>
          sortBy({ column: (event.target as HTMLSelectElement).value, direction: 'ascending' })}>
          ${columns.map(
            ({ id, label }) =>
              html`<option value=${id} .selected=${id === sorting.column}>${label}</option>`,
          )}
        </select>
      </label>
      <button type="button" @click=${() => sortBy({ ...sorting, direction: other })}>
        ${t.direction[sorting.direction]}</button>
    </div>
    <table class="data-table" @click=${openRow}>
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>${columns.map(headCell)}</tr>
      </thead>
      <tbody>
        ${repeat(
          inOrder,
          ({ id }) => id,
          (
            row,
          ) => html`<tr data-row=${row.id} aria-current=${row.id === current ? 'true' : nothing}>
            ${columns.map((column) => bodyCell(column, row))}
          </tr>`,
        )}
      </tbody>
    </table>`;

  function headCell({ id, label, narrow, numeric }: Column<Row>) {
    const sort = id === by?.id ? sorting.direction : null;
    return html`<th scope="col" class=${classOf(narrow, numeric)} aria-sort=${sort ?? nothing}>
      <button type="button" data-sort=${id} @click=${() => sortBy(next(id))}>
        <span>${label}</span>${icon(sort === 'descending' ? 'down' : 'up')}
      </button>
    </th>`;
  }

  function bodyCell(column: Column<Row>, row: Row) {
    const { cell, head, narrow, numeric } = column;
    if (!head) return html`<td class=${classOf(narrow, numeric)}>${cell(row)}</td>`;
    return html`<th scope="row">
      <button type="button" data-open=${row.id}>${cell(row)}</button>
      <dl>${columns
        .filter((other) => other.narrow !== true)
        .map(
          ({ label, cell: tell, plain }) =>
            html`<div><dt class=${plain ? 'visually-hidden' : ''}>${label}</dt><dd>${tell(row)}</dd></div>`,
        )}</dl>
    </th>`;
  }

  /** The whole row takes the mouse; the keyboard has the button in it. */
  function openRow(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (id && !getSelection()?.toString()) open(id);
  }
}

function classOf(narrow: boolean | undefined, numeric: boolean | undefined): string {
  return `${narrow ? 'always' : 'wide'}${numeric ? ' number' : ''}`;
}
