/** A text that wants a place on the map; sizes and positions in pixels. */
export interface LabelCandidate {
  readonly id: string;
  readonly kind: 'country' | 'host' | 'next' | 'capital' | 'place';
  readonly text: string;
  /** A value that is told with the name, how, and what it adds in small. */
  readonly value?: {
    readonly figure: string;
    readonly remark: string;
    /**
     * Behind the name, below it, or in its place where there is room for no more, the remark
     * behind the value or below it.
     */
    readonly stands: 'behind' | 'below' | 'alone' | 'stacked';
  };
  readonly width: number;
  readonly height: number;
  /** Middles to try, best first. */
  readonly spots: readonly (readonly [number, number])[];
  /** Higher comes first. */
  readonly priority: number;
  /** True where the text must stay inside the frame. */
  readonly inside?: boolean;
}

export interface PlacedLabel extends LabelCandidate {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels that labels stay out of. */
export interface Obstacle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Free room beside a label where texts have the size for reading. */
const GAP_PX = 3;
const TOLERANCE_PX = 1e-6;

/**
 * Gives each text the first of its spots that is free, the most important texts first; a text
 * without a free spot is left out. Several wordings may share an id: the first that fits stands
 * for all. No two labels overlap, none covers an obstacle, and those marked stay in the frame.
 * `textScale` is how many times the size for reading the texts have.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Obstacle[] = [],
  frame: Obstacle | null = null,
  textScale = 1,
): readonly PlacedLabel[] {
  const taken: Obstacle[] = [...obstacles];
  const done = new Set<string>();
  const placed: PlacedLabel[] = [];
  const order = [...candidates].sort((a, b) => b.priority - a.priority);
  for (const candidate of order) {
    if (done.has(candidate.id)) continue;
    for (const [x, y] of candidate.spots) {
      const box = boxAround(x, y, candidate.width, candidate.height, textScale);
      if (taken.some((other) => overlaps(box, other))) continue;
      if (candidate.inside && frame && !holds(frame, box)) continue;
      taken.push(box);
      done.add(candidate.id);
      placed.push({ ...candidate, x, y });
      break;
    }
  }
  return placed;
}

export function boxAround(
  x: number,
  y: number,
  width: number,
  height: number,
  textScale = 1,
): Obstacle {
  const half = width / 2 + GAP_PX * textScale;
  return {
    left: x - half,
    right: x + half,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/** Boxes that share an edge do not overlap, whatever the rounding of their sums. */
export function overlaps(a: Obstacle, b: Obstacle): boolean {
  const apart = (before: number, after: number) => before <= after + TOLERANCE_PX;
  return !(
    apart(a.right, b.left) ||
    apart(b.right, a.left) ||
    apart(a.bottom, b.top) ||
    apart(b.bottom, a.top)
  );
}

function holds(frame: Obstacle, box: Obstacle): boolean {
  return (
    frame.left <= box.left &&
    box.right <= frame.right &&
    frame.top <= box.top &&
    box.bottom <= frame.bottom
  );
}

/** Spots around a point mark: right, left, the corners, above, below. */
export function spotsAround(
  x: number,
  y: number,
  width: number,
  height: number,
  distance: number,
  textScale = 1,
): readonly (readonly [number, number])[] {
  const [dx, dy] = [width / 2 + distance + GAP_PX * textScale, height / 2 + distance];
  return [
    [x + dx, y],
    [x - dx, y],
    [x + dx, y - dy],
    [x + dx, y + dy],
    [x - dx, y - dy],
    [x - dx, y + dy],
    [x, y - dy],
    [x, y + dy],
  ];
}
