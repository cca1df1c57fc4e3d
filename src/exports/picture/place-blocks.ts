import { type PlacedText, placeParagraph, type Setting, type TextStyle } from './placed-text';

/** A text, how it is set, and how much room is left above it. */
export interface Block extends TextStyle {
  readonly text: string;
  /** In pixels; nothing above the first. */
  readonly above: number;
  /** Stands at the beginning of the first line; the text keeps clear of it. */
  readonly number?: string;
  /** Room for the number, in pixels. */
  readonly indent?: number;
  /** Not to be parted from the block after it. */
  readonly keep?: boolean;
}

/** How much higher columns are tried when their blocks do not fit. */
const STEP_PX = 4;

export interface PlacedBlocks {
  readonly texts: readonly PlacedText[];
  /** Where the last line ends. */
  readonly bottom: number;
}

/** Blocks below each other in a column. */
export function placeBlocks(
  blocks: readonly Block[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  setting: Setting,
): PlacedBlocks {
  const texts: PlacedText[] = [];
  let y = at.y;
  blocks.forEach(({ text, above, number, indent = 0, ...style }, index) => {
    if (index > 0) y += above;
    const x = setting.dir === 'rtl' ? at.x : at.x + indent;
    const placed = placeParagraph(text, style, { x, y, width: at.width - indent }, setting);
    if (number !== undefined) {
      texts.push(...placeParagraph(number, style, { ...at, y }, setting).texts);
    }
    texts.push(...placed.texts);
    y = placed.bottom;
  });
  return { texts, bottom: y };
}

/** Blocks in columns of the same width, as even as they can be without parting what is kept. */
export function placeInColumns(
  blocks: readonly Block[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  columns: number,
  gap: number,
  setting: Setting,
): PlacedBlocks {
  const width = (at.width - gap * (columns - 1)) / columns;
  const runs = runsOf(blocks).map((run) => ({
    blocks: run,
    above: run[0]?.above ?? 0,
    height: placeBlocks(run, { x: 0, y: 0, width }, setting).bottom,
  }));
  const placed = evenParts(runs, columns).map((part, index) => {
    const column = setting.dir === 'rtl' ? columns - 1 - index : index;
    const corner = { x: at.x + column * (width + gap), y: at.y, width };
    const inPart = part.flatMap((run) => run.blocks);
    return placeBlocks(inPart, corner, setting);
  });
  return {
    texts: placed.flatMap(({ texts }) => texts),
    bottom: Math.max(at.y, ...placed.map(({ bottom }) => bottom)),
  };
}

/** Blocks that are not to be parted, and how high they are together. */
interface Run {
  readonly blocks: readonly Block[];
  readonly above: number;
  readonly height: number;
}

function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  blocks.forEach((block, index) => {
    if (blocks[index - 1]?.keep) runs.at(-1)?.push(block);
    else runs.push([block]);
  });
  return runs;
}

/** Parts in order, no more than `count`, the highest as low as can be. */
function evenParts(runs: readonly Run[], count: number): readonly (readonly Run[])[] {
  const total = runs.reduce((sum, { above, height }) => sum + above + height, 0);
  for (let most = Math.ceil(total / count); ; most += STEP_PX) {
    const parts = partsUpTo(runs, most);
    if (parts.length <= count) return parts;
  }
}

function partsUpTo(runs: readonly Run[], most: number): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const higher = height + run.above + run.height;
    if (higher > most) parts.push([run]);
    else parts.at(-1)?.push(run);
    height = higher > most ? run.height : higher;
  }
  return parts;
}
