import type { Font, Measure } from '../../dom/measure';
import type { AtlasEvent } from '../../model/dataset';
import { READING_TEXT_PX } from '../../state/cells';
import type { Axis } from './axis';
import type { PlacedEvents, PlacedMark } from './place-events';
import { type RowRules, textRow } from './text-row';

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
  /** What only the longest wording of its date tells, for a line of its own; null where nothing. */
  readonly doubt: (event: AtlasEvent) => string | null;
  /** One line beside the mark of another lane. */
  readonly title: (event: AtlasEvent) => string;
}

/* Lengths in pixels where the texts have the size for reading. */
const NAME_RISE_PX = 17;
const DATE_DROP_PX = 27;
const DOUBT_DROP_PX = 43;
const TITLE_DROP_PX = 4;
const GAP_PX = 8;
const HALL_GAP_PX = 12;
/** How far a text may stand aside in a hall, where large texts leave little room. */
const HALL_SHIFT_PX = 48;

/**
 * Names above and dates below the marks of the main lane, titles beside the others. A text that
 * would overlap gives way to a shorter wording, then is left out; `first` is served before all.
 * `scale` is how many times the size for reading the texts have. In a hall a text may stand aside
 * of its mark, and a doubt has a line of its own below the date.
 */
export function placeTexts(
  placed: PlacedEvents,
  axis: Axis,
  scale: number,
  source: TextSource,
  measure: Measure,
  first: AtlasEvent | null,
): readonly PlacedText[] {
  const inHall = scale > 1;
  const main = placed.marks.filter((mark) => mark.lane.main);
  const marks = [...main].sort((a, b) => rank(b, first) - rank(a, first));
  const rules = {
    axis,
    gap: scale * (inHall ? HALL_GAP_PX : GAP_PX),
    shift: inHall ? HALL_SHIFT_PX * scale : 0,
  };
  const row = (
    kind: 'name' | 'date',
    weight: Font['weight'],
    drop: number,
    wordings: RowRules['wordings'],
  ) => {
    const font = { weight, px: READING_TEXT_PX * scale };
    const width = (text: string) => measure(text, font);
    return textRow(marks, { ...rules, wordings, width }).map(
      ({ mark, text, x, width: wide }): PlacedText => {
        return { event: mark.event, kind, text, x, y: mark.y + drop * scale, width: wide };
      },
    );
  };
  const doubt = (event: AtlasEvent) => [source.doubt(event)].filter((text) => text !== null);
  // A doubt with a line of its own is not told by the date as well.
  const dates = (event: AtlasEvent) =>
    source.dates(event).slice(inHall && source.doubt(event) !== null ? 1 : 0);
  return [
    ...row('name', 600, -NAME_RISE_PX, (event) => source.names(event)),
    ...row('date', 400, DATE_DROP_PX, dates),
    ...(inHall ? row('date', 400, DOUBT_DROP_PX, doubt) : []),
    ...titles(placed, axis, scale, source, measure),
  ];
}

/** The chosen one first, then those still to come, then the latest. */
function rank({ event, x1 }: PlacedMark, first: AtlasEvent | null): number {
  return (event === first ? 2e9 : 0) + (event.standing === 'held' ? 0 : 1e9) + x1;
}

/** Titles in the other lanes, where the whole title fits before the next mark. */
function titles(
  { marks, mores }: PlacedEvents,
  axis: Axis,
  scale: number,
  source: TextSource,
  measure: Measure,
): readonly PlacedText[] {
  const font = { weight: 400, px: READING_TEXT_PX * scale } as const;
  const gap = GAP_PX * scale;
  return marks.flatMap(({ event, lane, x2, y }) => {
    if (lane.main) return [];
    const text = source.title(event);
    const width = measure(text, font);
    const x = x2 + gap / 2;
    const next = [...marks, ...mores]
      .filter((other) => other.lane === lane && other.x1 >= x2)
      .reduce((least, other) => Math.min(least, other.x1), axis.right);
    if (x < axis.left || x + width + gap > next) return [];
    return [{ event, kind: 'title' as const, text, x, y: y + TITLE_DROP_PX * scale, width }];
  });
}
