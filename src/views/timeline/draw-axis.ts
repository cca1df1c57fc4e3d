import type { Words } from '../../i18n/words';
import type { Day } from '../../model/day';
import type { Span } from '../../model/span';
import { ticksOf } from './axis';
import type { Frame } from './frame';
import type { Layer } from './layer';

const BASELINE_PX = 17;
const TODAY_ROOM_PX = 34;

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
  { lanes: placedLanes, lanesHeight, axis: scale, narrow }: Frame,
  span: Span,
  now: Day,
  words: Words,
): void {
  const ticks = ticksOf(span, scale);
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
    .attr('y', lanesHeight + BASELINE_PX)
    .text((tick) => tickText(words, tick.day, tick.kind));
  lanes
    .selectAll('line')
    .data(placedLanes)
    .join('line')
    .attr('x1', scale.left)
    .attr('x2', scale.right)
    .attr('y1', (lane) => lane.middle)
    .attr('y2', (lane) => lane.middle);
  lanes
    .selectAll('text.lane')
    .data(placedLanes)
    .join('text')
    .attr('class', (lane) => (lane.main ? 'lane main' : 'lane'))
    .attr('x', narrow ? 8 : 16)
    .attr('y', (lane) => lane.middle + 4)
    .text((lane) => words.text(narrow ? lane.series.short : lane.series.label));

  lanes
    .selectAll('text.empty')
    .data(placedLanes.length === 0 ? [words.t.noLanes] : [])
    .join('text')
    .attr('class', 'empty')
    .attr('x', scale.left)
    .attr('y', 30)
    .text((text) => text);

  const todayX = scale.middleOf(now);
  const seen = todayX >= scale.left && todayX <= scale.right;
  const rest = todayX < scale.right ? [Math.max(todayX, scale.left)] : [];
  future
    .selectAll('rect')
    .data(rest)
    .join('rect')
    .attr('x', (x) => x)
    .attr('y', 0)
    .attr('width', (x) => scale.right - x)
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
    .attr('x', (x) => Math.min(x + 5, scale.right - TODAY_ROOM_PX))
    .attr('y', 11)
    .text(words.t.today);
  today.attr('aria-label', words.t.todayIs(words.dates.day(now))).attr('role', 'img');
}

function tickText(words: Words, day: number, kind: 'year' | 'month' | 'day'): string {
  if (kind === 'year') return words.dates.year(day);
  return kind === 'month' ? words.dates.month(day) : words.dates.shortDay(day);
}
