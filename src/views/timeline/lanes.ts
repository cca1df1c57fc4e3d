import type { Series } from '../../model/schema';

const ROOMY = { main: 66, other: 24 };
const COMPACT = { main: 60, other: 20 };
/** Room for the word at the today line. */
const TOP_PX = 12;

/** One series, one lane, in pixels from the top. */
export interface PlacedLane {
  readonly series: Series;
  readonly main: boolean;
  readonly top: number;
  readonly height: number;
  /** Where its marks stand. */
  readonly middle: number;
}

/** Lanes from top to bottom; the main series is the largest and comes first. */
export function placeLanes(
  series: readonly Series[],
  mainSeries: string,
  compact = false,
): readonly PlacedLane[] {
  const heights = compact ? COMPACT : ROOMY;
  const main = series.filter((each) => each.id === mainSeries);
  const others = series.filter((each) => each.id !== mainSeries);
  let top = TOP_PX;
  return [...main, ...others].map((each) => {
    const isMain = each.id === mainSeries;
    const height = isMain ? heights.main : heights.other;
    const lane = { series: each, main: isMain, top, height, middle: top + height / 2 };
    top += height;
    return lane;
  });
}

export function heightOf(lanes: readonly PlacedLane[]): number {
  const last = lanes.at(-1);
  return last ? last.top + last.height : ROOMY.main;
}
