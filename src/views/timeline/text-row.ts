import type { AtlasEvent } from '../../model/dataset';
import type { Axis } from './axis';
import type { PlacedMark } from './place-events';

/** Finer than any screen: a text that stands exactly beside another does not touch it. */
const TOLERANCE_PX = 1e-6;

export interface RowRules {
  readonly axis: Axis;
  /** What an event is called in this row, longest first; none where it has no text in it. */
  readonly wordings: (event: AtlasEvent) => readonly string[];
  /** Width of a text in pixels. */
  readonly width: (text: string) => number;
  /** Least pixels between two texts. */
  readonly gap: number;
  /** Most pixels that a text may stand aside of the middle of its mark to find room. */
  readonly shift: number;
}

interface RowText {
  readonly mark: PlacedMark;
  readonly text: string;
  /** Left end in pixels. */
  readonly x: number;
  readonly width: number;
}

/**
 * Texts of one row at the middles of their marks, those of earlier marks in the list first. First
 * every mark gets its shortest wording, as far as there is room; then longer ones.
 */
export function textRow(
  marks: readonly PlacedMark[],
  { axis, wordings, width: widthOf, gap, shift }: RowRules,
): readonly RowText[] {
  const placed = new Map<PlacedMark, RowText>();

  function tryPlace(mark: PlacedMark, text: string): boolean {
    const width = widthOf(text);
    if (width > axis.right - axis.left) return false;
    const others = [...placed.values()].filter((other) => other.mark !== mark);
    const x = placesFor(mark, width, others).find(
      (left) =>
        !standsUnderAnother(marks, mark, left, width) &&
        !others.some((other) => touches(other, left, width, gap)),
    );
    if (x === undefined) return false;
    placed.set(mark, { mark, text, x, width });
    return true;
  }

  /** Left ends to try, those closest to the middle first. */
  function placesFor(mark: PlacedMark, width: number, others: readonly RowText[]) {
    const middle = Math.max(mark.x1, axis.left) / 2 + Math.min(mark.x2, axis.right) / 2;
    const inside = (x: number) => Math.min(Math.max(x, axis.left), axis.right - width);
    const best = inside(middle - width / 2);
    if (shift === 0) return [best];
    // A text stays over or under the middle of its mark, or it would be read as another's.
    const most = Math.min(shift, width / 2);
    const aside = others
      .flatMap((other) => [other.x + other.width + gap, other.x - gap - width])
      .map(inside)
      .filter((x) => Math.abs(x - best) <= most)
      .sort((a, b) => Math.abs(a - best) - Math.abs(b - best));
    return [best, ...aside];
  }

  for (const mark of marks) {
    const shortest = wordings(mark.event).at(-1);
    if (shortest !== undefined) tryPlace(mark, shortest);
  }
  for (const mark of marks) wordings(mark.event).some((text) => tryPlace(mark, text));
  return [...placed.values()];
}

/** A text beneath somebody else's mark would be read as that mark's. */
function standsUnderAnother(
  marks: readonly PlacedMark[],
  own: PlacedMark,
  x: number,
  width: number,
): boolean {
  return marks.some((mark) => {
    const middle = (mark.x1 + mark.x2) / 2;
    return mark !== own && x < middle && middle < x + width;
  });
}

function touches(other: RowText, x: number, width: number, gap: number): boolean {
  const least = gap - TOLERANCE_PX;
  return x < other.x + other.width + least && other.x < x + width + least;
}
