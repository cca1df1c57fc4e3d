import type { Series } from '../../model/schema';

/** Heights of lanes where the smallest text has the size for reading, in pixels. */
const HEIGHTS_PX = {
  roomy: { main: 66, other: 24, below: 33 },
  compact: { main: 60, other: 20, below: 30 },
  /** Few lanes are shown in a hall; the main one has a second line for what is doubtful. */
  hall: { main: 78, other: 22, below: 48 },
} as const;
/** The lane of the digital divide: a row of words, then the years. */
const DIVIDE_PX = {
  roomy: { words: 20, years: 46, below: 8 },
  compact: { words: 18, years: 36, below: 6 },
  hall: { words: 24, years: 44, below: 8 },
} as const;
const WORDS_BASELINE_PX = 14;
/** Room for the word at the today line. */
const TOP_PX = 12;

/** How close lanes stand. */
export type Room = keyof typeof HEIGHTS_PX;

/** One series, one lane, in pixels from the top. */
export interface PlacedLane {
  readonly series: Series;
  readonly main: boolean;
  readonly top: number;
  readonly height: number;
  /** Where its marks stand. */
  readonly middle: number;
}

/**
 * Lanes from top to bottom; the main series is the largest and comes first. `scale` is how many
 * times the size for reading the smallest text has; edges of lanes stay on whole pixels.
 */
export function placeLanes(
  series: readonly Series[],
  mainSeries: string,
  room: Room,
  scale: number,
): readonly PlacedLane[] {
  const px = HEIGHTS_PX[room];
  const main = series.filter((each) => each.id === mainSeries);
  const others = series.filter((each) => each.id !== mainSeries);
  let top = Math.round(TOP_PX * scale);
  return [...main, ...others].map((each) => {
    const isMain = each.id === mainSeries;
    const height = Math.round((isMain ? px.main : px.other) * scale);
    const below = isMain ? Math.round(px.below * scale) : height / 2;
    const lane = { series: each, main: isMain, top, height, middle: top + height - below };
    top += height;
    return lane;
  });
}

/** The room of the lane below all others, in pixels from the top. */
export interface DivideRoom {
  /** Baseline of its words. */
  readonly words: number;
  /** Where the years are drawn. */
  readonly top: number;
  readonly bottom: number;
  /** Where the lane ends. */
  readonly end: number;
}

export function placeDivideRoom(from: number, room: Room, scale: number): DivideRoom {
  const px = DIVIDE_PX[room];
  const top = from + Math.round(px.words * scale);
  const bottom = top + Math.round(px.years * scale);
  const words = from + Math.round(WORDS_BASELINE_PX * scale);
  return { words, top, bottom, end: bottom + Math.round(px.below * scale) };
}

export function heightOf(lanes: readonly PlacedLane[], scale: number): number {
  const last = lanes.at(-1);
  return last ? last.top + last.height : Math.round(HEIGHTS_PX.roomy.main * scale);
}
