/* Lengths in pixels where the texts have the size for reading. */
const LEAST_CELL_PX = 156;
const GAP_PX = 20;
const LEAST_HEIGHT_PX = 104;
const MOST_HEIGHT_PX = 230;
const HEIGHT_SHARE = 0.6;
/** Ten members stand in two rows of five; more countries may have more to a row. */
const FEW = 10;
const MOST_COLUMNS = { few: 5, many: 9 } as const;

export interface Grid {
  readonly columns: number;
  /** Of one chart, in pixels. */
  readonly cellWidth: number;
  readonly chartHeight: number;
}

/** How many charts stand side by side in a room so wide, and how large they are. */
export function gridOf(width: number, count: number, scale: number): Grid {
  const [gap, least] = [GAP_PX * scale, LEAST_CELL_PX * scale];
  const most = count <= FEW ? MOST_COLUMNS.few : MOST_COLUMNS.many;
  const columns = Math.min(Math.max(Math.floor((width + gap) / (least + gap)), 1), most);
  const cellWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const chartHeight = Math.min(
    Math.max(cellWidth * HEIGHT_SHARE, LEAST_HEIGHT_PX * scale),
    MOST_HEIGHT_PX * scale,
  );
  return { columns, cellWidth, chartHeight: Math.round(chartHeight) };
}
