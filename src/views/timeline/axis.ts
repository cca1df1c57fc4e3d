import { utcTicks } from 'd3';
import { type Day, dayOfUtcMs, partsOf, utcMsOf } from '../../model/day';
import type { Span } from '../../model/span';

/** What a day that begins exactly at a pixel may miss by the rounding of its place. */
const WHOLE_DAY = 1e-9;

/** Days to pixels and back; distance is time. */
export interface Axis {
  /** Where the day begins. */
  readonly xOf: (day: Day) => number;
  /** The middle of the day: where marks and the cursor stand. */
  readonly middleOf: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
  /** Left and right end in pixels. */
  readonly left: number;
  readonly right: number;
}

/*
 * Two lines of arithmetic instead of D3's scale: that brings the mixing of colours and the writing of
 * dates along, a tenth of all the scripts of the page.
 */
export function createAxis({ start, end }: Span, left: number, right: number): Axis {
  const pxPerDay = (right - left) / (end - start);
  const xOf = (day: number) => left + (day - start) * pxPerDay;
  return {
    xOf,
    middleOf: (day) => xOf(day + 0.5),
    dayAt: (x) =>
      Math.floor(start + (Math.min(Math.max(x, left), right) - left) / pxPerDay + WHOLE_DAY),
    left,
    right,
  };
}

export interface Tick {
  readonly x: number;
  readonly day: Day;
  /** What the tick stands for: a year begins, or a month within one, or a day. */
  readonly kind: 'year' | 'month' | 'day';
}

/** Room that the words of a tick need, by what it stands for, in the size for reading. */
const PX_PER_TICK = { year: 44, month: 40, day: 92 } as const;
const WANTED_PX = 84;

/** Round dates along the axis, no closer than can be labelled in texts `textScale` times as large. */
export function ticksOf(span: Span, axis: Axis, textScale: number): readonly Tick[] {
  const [start, end] = [new Date(utcMsOf(span.start)), new Date(utcMsOf(span.end))];
  let count = Math.max(2, Math.floor((axis.right - axis.left) / (WANTED_PX * textScale)));
  let ticks = utcTicks(start, end, count).map((date) => tickAt(date, axis));
  while (count > 1 && !isReadable(ticks, textScale)) {
    count -= 1;
    const fewer = utcTicks(start, end, count).map((date) => tickAt(date, axis));
    // No year begins within half a year: one month alone still says where one is.
    ticks = fewer.length > 0 ? fewer : ticks.slice(0, 1);
  }
  return ticks;
}

function tickAt(date: Date, axis: Axis): Tick {
  const day = dayOfUtcMs(date.getTime());
  const { month, date: dayOfMonth } = partsOf(day);
  const kind = dayOfMonth !== 1 ? 'day' : month === 1 ? 'year' : 'month';
  return { x: axis.xOf(day), day, kind };
}

function isReadable(ticks: readonly Tick[], textScale: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (!before) return true;
    const room = Math.max(PX_PER_TICK[tick.kind], PX_PER_TICK[before.kind]) * textScale;
    return tick.x - before.x >= room;
  });
}
