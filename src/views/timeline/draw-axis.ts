import type { Words } from '../../i18n/words';
import type { Day } from '../../model/day';
import type { Span } from '../../model/span';
import { ticksOf } from './axis';
import type { Frame } from './frame';
import { laneName } from './lane-name';
import type { Layer } from './layer';

/* Lengths in pixels where the texts have the size for reading. */
const BASELINE_PX = 17;
const LANE_BASELINE_PX = 4;
const EMPTY_BASELINE_PX = 30;
const NARROW_EDGE_PX = 8;
const EDGE_PX = 16;
const TODAY_ROOM_PX = 34;
const TODAY_GAP_PX = 5;
const TODAY_BASELINE_PX = 11;

export interface AxisLayers {
  readonly future: Layer;
  readonly grid: Layer;
  readonly lanes: Layer;
  readonly axis: Layer;
  readonly today: Layer;
}

/** Draws what stands behind the events: lanes and their names, dates, today and what is to come. */
export function drawAxis(
  { future, grid, lanes, axis, today }: AxisLayers,
  { lanes: placedLanes, lanesHeight, axis: days, narrow, scale }: Frame,
  span: Span,
  now: Day,
  words: Words,
): void {
  const ticks = ticksOf(span, days, scale);
  grid
    .selectAll('line')
    .data(ticks)
    .join('line')
    .attr('class', (tick) => tick.kind)
    .attr('x1', (tick) => tick.x)
    .attr('x2', (tick) => tick.x)
    .attr('y1', 0)
    .attr('y2', lanesHeight);
  axis
    .selectAll('text')
    .data(ticks)
    .join('text')
    .attr('class', (tick) => tick.kind)
    .attr('x', (tick) => tick.x)
    .attr('y', lanesHeight + BASELINE_PX * scale)
    .text((tick) => tickText(words, tick.day, tick.kind));
  lanes
    .selectAll('line')
    .data(placedLanes)
    .join('line')
    .attr('x1', days.left)
    .attr('x2', days.right)
    .attr('y1', (lane) => lane.middle)
    .attr('y2', (lane) => lane.middle);
  lanes
    .selectAll('text.lane')
    .data(placedLanes)
    .join('text')
    .attr('class', (lane) => (lane.main ? 'lane main' : 'lane'))
    .attr('x', (narrow ? NARROW_EDGE_PX : EDGE_PX) * scale)
    .attr('y', (lane) => lane.middle + LANE_BASELINE_PX * scale)
    // The events say by themselves what they are.
    .attr('aria-hidden', 'true')
    .text(({ series }) => laneName(words.text(narrow ? series.short : series.label), narrow));

  lanes
    .selectAll('text.empty')
    .data(placedLanes.length === 0 ? [words.t.noLanes] : [])
    .join('text')
    .attr('class', 'empty')
    .attr('x', days.left)
    .attr('y', EMPTY_BASELINE_PX * scale)
    .text((text) => text);

  const todayX = days.middleOf(now);
  const seen = todayX >= days.left && todayX <= days.right;
  const rest = todayX < days.right ? [Math.max(todayX, days.left)] : [];
  future
    .selectAll('rect')
    .data(rest)
    .join('rect')
    .attr('x', (x) => x)
    .attr('y', 0)
    .attr('width', (x) => days.right - x)
    .attr('height', lanesHeight);
  today
    .selectAll('line')
    .data(seen ? [todayX] : [])
    .join('line')
    .attr('x1', (x) => x)
    .attr('x2', (x) => x)
    .attr('y1', 0)
    .attr('y2', lanesHeight);
  today
    .selectAll('text')
    .data(seen ? [todayX] : [])
    .join('text')
    .attr('x', (x) => Math.min(x + TODAY_GAP_PX * scale, days.right - TODAY_ROOM_PX * scale))
    .attr('y', TODAY_BASELINE_PX * scale)
    .text(words.t.today);
  today.attr('aria-label', words.t.todayIs(words.dates.day(now))).attr('role', 'img');
}

function tickText(words: Words, day: number, kind: 'year' | 'month' | 'day'): string {
  if (kind === 'year') return words.dates.year(day);
  return kind === 'month' ? words.dates.month(day) : words.dates.shortDay(day);
}
