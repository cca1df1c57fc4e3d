import type { Measure } from '../../dom/measure';
import type { AtlasEvent } from '../../model/dataset';
import type { Axis } from './axis';
import type { PlacedEvents, PlacedMark } from './place-events';

/** A text on the timeline, its left end and its baseline in pixels. */
export interface PlacedText {
  readonly event: AtlasEvent;
  readonly kind: 'name' | 'date' | 'title';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface TextSource {
  /** Wordings of a meeting's name, longest first. */
  readonly names: (event: AtlasEvent) => readonly string[];
  /** Wordings of its date, longest first. */
  readonly dates: (event: AtlasEvent) => readonly string[];
  /** One line beside the mark of another lane. */
  readonly title: (event: AtlasEvent) => string;
}

const NAME_FONT = '600 13px system-ui, sans-serif';
const DATE_FONT = '400 13px system-ui, sans-serif';
const TITLE_FONT = '400 13px system-ui, sans-serif';
const NAME_RISE_PX = 17;
const DATE_DROP_PX = 27;
const TITLE_DROP_PX = 4;
const GAP_PX = 8;

/**
 * Names above and dates below the marks of the main lane, titles beside the others. A text that
 * would overlap gives way to a shorter wording, then is left out; `first` is served before all.
 */
export function placeTexts(
  placed: PlacedEvents,
  axis: Axis,
  source: TextSource,
  measure: Measure,
  first: AtlasEvent | null,
): readonly PlacedText[] {
  const main = placed.marks.filter((mark) => mark.lane.main);
  const order = [...main].sort((a, b) => rank(b, first) - rank(a, first));
  return [
    ...row(order, axis, (event) => source.names(event), NAME_FONT, measure, 'name', -NAME_RISE_PX),
    ...row(order, axis, (event) => source.dates(event), DATE_FONT, measure, 'date', DATE_DROP_PX),
    ...titles(placed, axis, source, measure),
  ];
}

/** The chosen one first, then those still to come, then the latest. */
function rank({ event, x1 }: PlacedMark, first: AtlasEvent | null): number {
  return (event === first ? 2e9 : 0) + (event.standing === 'held' ? 0 : 1e9) + x1;
}

/** First every text gets its shortest wording, as far as there is room; then longer ones. */
function row(
  marks: readonly PlacedMark[],
  axis: Axis,
  wordings: (event: AtlasEvent) => readonly string[],
  font: string,
  measure: Measure,
  kind: 'name' | 'date',
  shift: number,
): readonly PlacedText[] {
  const placed = new Map<AtlasEvent, PlacedText>();
  const tryPlace = (mark: PlacedMark, text: string): boolean => {
    const width = measure(text, font);
    const middle = Math.max(mark.x1, axis.left) / 2 + Math.min(mark.x2, axis.right) / 2;
    const x = Math.min(Math.max(middle - width / 2, axis.left), axis.right - width);
    if (width > axis.right - axis.left || standsUnderAnother(marks, mark, x, width)) return false;
    for (const [event, other] of placed) {
      if (event !== mark.event && touches(other, x, width)) return false;
    }
    placed.set(mark.event, { event: mark.event, kind, text, x, y: mark.y + shift, width });
    return true;
  };
  for (const mark of marks) tryPlace(mark, wordings(mark.event).at(-1) ?? '');
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

function touches(other: PlacedText, x: number, width: number): boolean {
  return x < other.x + other.width + GAP_PX && other.x < x + width + GAP_PX;
}

/** Titles in the other lanes, where the whole title fits before the next mark. */
function titles(
  { marks, mores }: PlacedEvents,
  axis: Axis,
  source: TextSource,
  measure: Measure,
): readonly PlacedText[] {
  return marks.flatMap(({ event, lane, x2, y }) => {
    if (lane.main) return [];
    const text = source.title(event);
    const width = measure(text, TITLE_FONT);
    const x = x2 + GAP_PX / 2;
    const next = [...marks, ...mores]
      .filter((other) => other.lane === lane && other.x1 >= x2)
      .reduce((least, other) => Math.min(least, other.x1), axis.right);
    if (x < axis.left || x + width + GAP_PX > next) return [];
    return [{ event, kind: 'title' as const, text, x, y: y + TITLE_DROP_PX, width }];
  });
}
