import type { LegendPart } from './legend-parts';
import {
  lineHeight,
  type PlacedText,
  placeParagraph,
  type Setting,
  type TextStyle,
} from './placed-text';

/* Lengths in pixels where the smallest text has the size for reading. */
const SWATCH = { width: 22, height: 14 } as const;
const SWATCH_GAP_PX = 7;
const COLUMN_GAP_PX = 10;
const ROW_GAP_PX = 4;
const PART_GAP_PX = 6;
/** More columns would part what belongs together. */
const MOST_COLUMNS = 4;
const DRAWING_PX = 220;

interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedSwatch extends PlacedBox {
  readonly drawing: SVGSVGElement;
}

export interface PlacedLegend {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly bottom: number;
}

/** `size` is that of the smallest text, in pixels; `shapeOf` height of a drawing as a share of its width. */
export interface LegendSetting extends Setting {
  readonly size: number;
  readonly scale: number;
  readonly shapeOf: (drawing: SVGSVGElement) => number;
}

/** The parts of the legend below each other; rows stand beside each other where they fit. */
export function placeLegend(
  parts: readonly LegendPart[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  setting: LegendSetting,
): PlacedLegend {
  const { size, scale, shapeOf } = setting;
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  let y = at.y;
  parts.forEach((part, index) => {
    if (index > 0) y += PART_GAP_PX * scale;
    if (part.kind === 'rows') {
      const placed = placeRows(part, { ...at, y }, setting);
      texts.push(...placed.texts);
      swatches.push(...placed.swatches);
      y = placed.bottom;
    } else if (part.kind === 'drawing') {
      const width = Math.min(at.width, DRAWING_PX * scale);
      const x = setting.dir === 'rtl' ? at.x + at.width - width : at.x;
      const height = width * shapeOf(part.drawing);
      swatches.push({ drawing: part.drawing, x, y, width, height });
      y += height;
    } else {
      const placed = placeParagraph(part.text, styleOf(part.kind, size), { ...at, y }, setting);
      texts.push(...placed.texts);
      y = placed.bottom;
    }
  });
  return { texts, swatches, bottom: y };
}

function placeRows(
  { rows }: Extract<LegendPart, { kind: 'rows' }>,
  at: { readonly x: number; readonly y: number; readonly width: number },
  setting: LegendSetting,
): PlacedLegend {
  const { dir, widthOf, size, scale } = setting;
  const style = styleOf('row', size);
  const indent = (SWATCH.width + SWATCH_GAP_PX) * scale;
  const gap = COLUMN_GAP_PX * scale;
  const widths = rows.map(({ text }) => widthOf(text, style) + indent);
  const columns = columnsFor(widths, at.width, gap);
  const columnWidth = (at.width - gap * (columns - 1)) / columns;
  const [swatchWidth, swatchHeight] = [SWATCH.width * scale, SWATCH.height * scale];
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  let [column, y, bottom] = [0, at.y, at.y];
  rows.forEach(({ swatch, text }, index) => {
    const isWide = (widths[index] ?? 0) > columnWidth;
    if (column === columns || (isWide && column > 0)) {
      column = 0;
      y = bottom + ROW_GAP_PX * scale;
    }
    const width = isWide ? at.width : columnWidth;
    const offset = column * (columnWidth + gap);
    const left = dir === 'rtl' ? at.x + at.width - offset - width : at.x + offset;
    const box = { x: dir === 'rtl' ? left : left + indent, y, width: width - indent };
    const placed = placeParagraph(text, style, box, setting);
    texts.push(...placed.texts);
    swatches.push({
      drawing: swatch,
      x: dir === 'rtl' ? left + width - swatchWidth : left,
      y: y + (lineHeight(style) - swatchHeight) / 2,
      width: swatchWidth,
      height: swatchHeight,
    });
    bottom = Math.max(bottom, placed.bottom);
    column = isWide ? columns : column + 1;
  });
  return { texts, swatches, bottom };
}

/** As many columns as hold all rows but one, which may take the whole width. */
function columnsFor(widths: readonly number[], width: number, gap: number): number {
  for (let columns = Math.min(MOST_COLUMNS, widths.length - 1); columns > 1; columns -= 1) {
    const room = (width - gap * (columns - 1)) / columns;
    if (widths.filter((each) => each > room).length <= 1) return columns;
  }
  return 1;
}

function styleOf(kind: 'title' | 'text' | 'row', size: number): TextStyle {
  return {
    size,
    weight: kind === 'title' ? 700 : 400,
    tone: kind === 'text' ? 'soft' : 'ink',
  };
}
