import type { Scales } from './place-line';

/* Lengths in pixels where the texts have the size for reading. */
const TOP_PX = 6;
const FOOT_PX = 18;
const SIDE_PX = 5;
/** Steps of an axis are these, or ten times, a tenth of them and so on. */
const ROUND = [1, 2, 5, 10];
/** At most so many of them lie between nothing and the top. */
const MOST_STEPS = 5;

/** Where a chart of years is drawn, in pixels; nothing is at the bottom. */
export interface Plot extends Scales {
  readonly width: number;
  readonly height: number;
  /** How many times the size for reading the texts have. */
  readonly scale: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The round number that the axis ends with. */
  readonly topValue: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yearAt: (x: number) => number;
}

interface PlotOptions {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly greatest: number;
}

export function createPlot(options: PlotOptions): Plot {
  const { width, height, scale, firstYear, lastYear, greatest } = options;
  const [left, right] = [SIDE_PX * scale, Math.max(width - SIDE_PX * scale, SIDE_PX * scale + 1)];
  const [top, bottom] = [TOP_PX * scale, height - FOOT_PX * scale];
  const topValue = roundTop(greatest);
  const perYear = (right - left) / (lastYear - firstYear + 1);
  return {
    ...{ width, height, scale, firstYear, lastYear, topValue, left, right, top, bottom },
    xOf: (year) => left + (year - firstYear + 0.5) * perYear,
    yOf: (value) => bottom - ((bottom - top) * value) / topValue,
    yearAt: (x) =>
      Math.min(Math.max(firstYear + Math.floor((x - left) / perYear), firstYear), lastYear),
  };
}

/** The least number of round steps that no value exceeds. */
export function roundTop(greatest: number): number {
  if (greatest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest / MOST_STEPS));
  const step = ROUND.find((each) => each * power * MOST_STEPS >= greatest) ?? 10;
  const steps = Math.ceil(greatest / (step * power));
  // Tenths and hundredths are divided by what they are a part of: 5 / 10 and not 5 * 0.1.
  return power < 1 ? (steps * step) / Math.round(1 / power) : steps * step * power;
}
