import { createDisposer } from '../../dom/disposer';

export interface CellWalk {
  /** Keeps one tab stop; to be called whenever the cells were drawn. */
  readonly keepOneStop: () => void;
  readonly dispose: () => void;
}

interface Cell {
  readonly button: HTMLButtonElement;
  readonly row: number;
  readonly column: number;
}

/**
 * One tab stop for all buttons of a table: arrows go to the next one in their direction, over cells
 * without any; Home and End to the first and the last of the row.
 */
export function walkCells(root: HTMLElement, dir: 'ltr' | 'rtl'): CellWalk {
  const disposer = createDisposer();
  const cells = (): readonly Cell[] =>
    [...root.querySelectorAll<HTMLButtonElement>('button[data-at]')].map((button) => {
      const [row = 0, column = 0] = (button.dataset.at ?? '').split(' ').map(Number);
      return { button, row, column };
    });

  function keepOneStop(): void {
    const all = cells().map(({ button }) => button);
    const stop =
      all.find((button) => button === document.activeElement) ??
      all.find((button) => button.tabIndex === 0) ??
      all.find((button) => button.ariaPressed === 'true') ??
      all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  }

  disposer.listen(root, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = cells();
    const from = all.find(({ button }) => button === event.target);
    const to = from && target(event.key, from, all, dir);
    if (!to) return;
    event.preventDefault();
    to.button.focus();
    to.button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  disposer.listen(root, 'focusin', keepOneStop);
  return { keepOneStop, dispose: disposer.dispose };
}

function target(key: string, from: Cell, all: readonly Cell[], dir: 'ltr' | 'rtl') {
  const inRow = all.filter(({ row }) => row === from.row).sort((a, b) => a.column - b.column);
  const inColumn = all.filter(({ column }) => column === from.column).sort((a, b) => a.row - b.row);
  const [before, after] = dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === before) return inRow[inRow.indexOf(from) - 1];
  if (key === after) return inRow[inRow.indexOf(from) + 1];
  if (key === 'ArrowUp') return inColumn[inColumn.indexOf(from) - 1];
  if (key === 'ArrowDown') return inColumn[inColumn.indexOf(from) + 1];
  if (key === 'Home') return inRow[0];
  return key === 'End' ? inRow.at(-1) : undefined;
}
