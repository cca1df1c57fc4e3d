import type { AtlasEvent } from '../../model/dataset';
import { isExact } from '../../model/edtf';
import type { Axis } from './axis';
import type { PlacedLane } from './lanes';

/* Lengths in pixels where the smallest text has the size for reading. */
export const RADIUS_PX = 5;
export const MAIN_RADIUS_PX = 9;
const LEAST_BAR_PX = 14;
const GAP_PX = 2;
/** Width of a "+n" mark. */
const MORE_WIDTH_PX = 26;

/** One event drawn by itself. */
export interface PlacedMark {
  readonly kind: 'mark';
  readonly event: AtlasEvent;
  readonly lane: PlacedLane;
  /** A dot for a day, a bar for a stretch of days or for a doubt. */
  readonly shape: 'dot' | 'bar';
  /** Left and right end; a dot's middle is between them. */
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Events too close together to be drawn one by one. */
export interface PlacedMore {
  readonly kind: 'more';
  readonly events: readonly AtlasEvent[];
  readonly lane: PlacedLane;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** How many events of a lane lie before and after the axis. */
export interface PlacedEdges {
  readonly lane: PlacedLane;
  readonly earlier: readonly AtlasEvent[];
  readonly later: readonly AtlasEvent[];
}

export interface PlacedEvents {
  readonly marks: readonly PlacedMark[];
  readonly mores: readonly PlacedMore[];
  readonly edges: readonly PlacedEdges[];
  /** Events without any date, for the slot past the end of the axis. */
  readonly undated: readonly AtlasEvent[];
}

/**
 * Places the events of the lanes so that none overlaps another within its lane. Nothing is lost:
 * marks, events in "+n" marks, earlier, later and undated ones together are all there are. `scale` is
 * how many times the size for reading the marks have.
 */
export function placeEvents(
  events: readonly AtlasEvent[],
  lanes: readonly PlacedLane[],
  axis: Axis,
  scale: number,
): PlacedEvents {
  const placed: (PlacedMark | PlacedMore)[] = [];
  const edges: PlacedEdges[] = [];
  for (const lane of lanes) {
    const dated = events.filter((event) => event.series === lane.series.id && event.date !== null);
    const earlier: AtlasEvent[] = [];
    const later: AtlasEvent[] = [];
    const inside: PlacedMark[] = [];
    for (const event of dated) {
      const mark = markOf(event, lane, axis, scale);
      if (!mark || mark.x2 < axis.left) earlier.push(event);
      else if (mark.x1 > axis.right) later.push(event);
      else inside.push(mark);
    }
    placed.push(
      ...gather(
        inside.sort((a, b) => a.x1 - b.x1),
        scale,
      ),
    );
    edges.push({ lane, earlier, later });
  }
  const shown = new Set(lanes.map((lane) => lane.series.id));
  return {
    marks: placed.filter((each) => each.kind === 'mark'),
    mores: placed.filter((each) => each.kind === 'more'),
    edges,
    undated: events.filter((event) => event.date === null && shown.has(event.series)),
  };
}

function markOf(event: AtlasEvent, lane: PlacedLane, axis: Axis, scale: number): PlacedMark | null {
  const { date } = event;
  if (!date) return null;
  const radius = scale * (lane.main ? MAIN_RADIUS_PX : RADIUS_PX);
  const [from, to] = [axis.xOf(date.first), axis.xOf(date.last + 1)];
  const base = { kind: 'mark' as const, event, lane, y: lane.middle };
  const oneDay = date.first === date.last;
  if (isExact(date) && (oneDay || to - from <= 2 * radius)) {
    const middle = (from + to) / 2;
    return { ...base, shape: 'dot', x1: middle - radius, x2: middle + radius };
  }
  const widen = Math.max(LEAST_BAR_PX * scale - (to - from), 0) / 2;
  const [x1, x2] = [from - widen, to + widen];
  // A bar ends where the axis ends, so that what joins it stays in sight too.
  const outside = x2 < axis.left || x1 > axis.right;
  if (outside) return { ...base, shape: 'bar', x1, x2 };
  return { ...base, shape: 'bar', x1: Math.max(x1, axis.left), x2: Math.min(x2, axis.right) };
}

/** Goes from left to right; what would overlap the one before joins it in a "+n" mark. */
function gather(marks: readonly PlacedMark[], scale: number): readonly (PlacedMark | PlacedMore)[] {
  const result: (PlacedMark | PlacedMore)[] = [];
  for (const mark of marks) {
    const before = result.at(-1);
    if (!before || mark.x1 >= before.x2 + GAP_PX * scale) result.push(mark);
    else result[result.length - 1] = join(before, mark, scale);
  }
  return result;
}

function join(before: PlacedMark | PlacedMore, mark: PlacedMark, scale: number): PlacedMore {
  const events = before.kind === 'more' ? before.events : [before.event];
  const { lane, x1, y } = before;
  const x2 = x1 + MORE_WIDTH_PX * scale;
  return { kind: 'more', events: [...events, mark.event], lane, x1, x2, y };
}

/** How many events a placement stands for. */
export function countOf({ marks, mores, edges, undated }: PlacedEvents): number {
  const inMores = mores.reduce((sum, more) => sum + more.events.length, 0);
  const outside = edges.reduce((sum, edge) => sum + edge.earlier.length + edge.later.length, 0);
  return marks.length + inMores + outside + undated.length;
}
