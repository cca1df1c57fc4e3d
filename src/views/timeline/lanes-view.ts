import { effect, type ReadonlySignal } from '@preact/signals-core';
import { type BaseType, type Selection as D3Selection, select } from 'd3';
import type { Measure } from '../../dom/measure';
import { svg } from '../../dom/svg';
import { eventLine, standingWords } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import { standingOn } from '../../model/standing';
import type { Store } from '../../state/store';
import { ticksOf } from './axis';
import { AXIS_HEIGHT_PX, type Frame } from './frame';
import {
  MAIN_RADIUS_PX,
  type PlacedMark,
  type PlacedMore,
  placeEvents,
  RADIUS_PX,
} from './place-events';
import { placeTexts } from './place-texts';
import { timelineTexts } from './timeline-words';
import { undatedLayer } from './undated';

const BAR_HEIGHT_PX = 10;
const MAIN_BAR_HEIGHT_PX = 18;
const MORE_HEIGHT_PX = 18;
const TARGET_PX = 24;

type Layer = D3Selection<SVGGElement, unknown, null, undefined>;

/** Draws lanes, axis and events whenever the frame, the events or today change. */
export function drawLanes(
  surface: SVGSVGElement,
  frame: ReadonlySignal<Frame>,
  store: Store,
  words: Words,
  measure: Measure,
): () => void {
  const root = select(surface);
  const layer = (name: string): Layer => root.append('g').attr('class', name);
  addHatch(surface);
  const [future, grid, lanes, axis, today] = ['future', 'grid', 'lanes', 'axis', 'today'].map(
    layer,
  ) as [Layer, Layer, Layer, Layer, Layer];
  const edges = layer('edges');
  const events = layer('events').attr('role', 'group');
  const texts = layer('texts').attr('aria-hidden', 'true');
  const undated = layer('undated');
  events.attr('aria-label', `${words.t.events}. ${words.t.eventsHelp}`);
  const source = timelineTexts(words, store.dataset);

  const stop = effect(() => {
    const { lanes: placedLanes, lanesHeight, axis: scale, width, undatedX } = frame.value;
    const now = store.today.value;
    const span = store.span.peek();
    const placed = placeEvents(store.shownEvents.value, placedLanes, scale);
    const ticks = ticksOf(span, scale);
    surface.setAttribute('width', String(width));
    surface.setAttribute('height', String(lanesHeight + AXIS_HEIGHT_PX));

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
      .attr('y', lanesHeight + 17)
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
      .selectAll('text')
      .data(placedLanes)
      .join('text')
      .attr('class', (lane) => (lane.main ? 'main' : ''))
      .attr('x', 16)
      .attr('y', (lane) => lane.middle + 4)
      .text((lane) => words.text(lane.series.label));

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
      .attr('x', (x) => Math.min(x + 5, scale.right - 34))
      .attr('y', lanesHeight - 4)
      .text(words.t.today);

    joinMarks(events, placed.marks, store, words);
    joinMores(events, placed.mores, words);
    joinEdges(edges, placed.edges, scale.left, scale.right, words);
    texts
      .selectAll('text')
      .data(placeTexts(placed, scale, source, measure, store.selectedEvent.value))
      .join('text')
      .attr('class', (text) => text.kind)
      .attr('data-text', (text) => text.event.id)
      .attr('x', (text) => text.x)
      .attr('y', (text) => text.y)
      .text((text) => text.text);
    undatedLayer(undated, placed.undated, undatedX, frame.value, store, words);
  });
  return () => {
    stop();
    surface.replaceChildren();
  };
}

function tickText(words: Words, day: number, kind: 'year' | 'month' | 'day'): string {
  if (kind === 'year') return words.dates.year(day);
  return kind === 'month' ? words.dates.month(day) : words.dates.shortDay(day);
}

function joinMarks(layer: Layer, marks: readonly PlacedMark[], store: Store, words: Words): void {
  layer
    .selectAll<SVGGElement, PlacedMark>('g.mark')
    .data(marks, (mark) => mark.event.id)
    .join((enter) => {
      const group = enter.append('g').attr('role', 'button').attr('tabindex', -1);
      group.append('rect').attr('class', 'target');
      group.append('rect').attr('class', 'sign');
      return group;
    })
    .attr('class', (mark) => `mark ${mark.shape}${mark.lane.main ? ' main' : ''}`)
    .attr('data-event', ({ event }) => event.id)
    .attr('data-standing', ({ event }) => standingOn(event, store.today.peek()))
    .attr('data-certainty', ({ event }) => event.date?.certainty ?? 'none')
    .attr(
      'aria-label',
      ({ event }) =>
        `${eventLine(words, store.dataset, event)}, ${standingWords(words, event, store.today.peek())}`,
    )
    .attr('transform', ({ x1, y }) => `translate(${x1.toFixed(1)},${y})`)
    .each(function sizeSign(mark) {
      const width = mark.x2 - mark.x1;
      const height = heightOf(mark);
      const group = select(this);
      place(group.select('.sign'), 0, -height / 2, width, height, Math.min(height, width) / 2);
      const target = Math.max(TARGET_PX, width);
      place(group.select('.target'), (width - target) / 2, -TARGET_PX / 2, target, TARGET_PX, 0);
    });
}

function heightOf({ shape, lane }: PlacedMark): number {
  if (shape === 'dot') return 2 * (lane.main ? MAIN_RADIUS_PX : RADIUS_PX);
  return lane.main ? MAIN_BAR_HEIGHT_PX : BAR_HEIGHT_PX;
}

function place<E extends BaseType>(
  rect: D3Selection<E, unknown, null, undefined>,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  rect.attr('x', x).attr('y', y).attr('width', width).attr('height', height).attr('rx', radius);
}

function joinMores(layer: Layer, mores: readonly PlacedMore[], words: Words): void {
  layer
    .selectAll<SVGGElement, PlacedMore>('g.more')
    .data(mores, (more) => more.events.map((event) => event.id).join())
    .join((enter) => {
      const group = enter.append('g').attr('class', 'more').attr('role', 'button');
      group.attr('tabindex', -1).attr('aria-haspopup', 'dialog');
      group.append('rect').attr('class', 'target');
      group.append('rect').attr('class', 'sign');
      group.append('text').attr('y', 4);
      return group;
    })
    .attr('data-more', (more) => more.events.map((event) => event.id).join(' '))
    .attr('aria-label', (more) => moreWords(more, words))
    .attr('transform', ({ x1, y }) => `translate(${x1.toFixed(1)},${y})`)
    .each(function sizeSign({ x1, x2 }) {
      const width = x2 - x1;
      const group = select(this);
      place(
        group.select('.sign'),
        0,
        -MORE_HEIGHT_PX / 2,
        width,
        MORE_HEIGHT_PX,
        MORE_HEIGHT_PX / 2,
      );
      place(group.select('.target'), 0, -TARGET_PX / 2, width, TARGET_PX, 0);
    })
    .select('text')
    .attr('x', ({ x1, x2 }) => (x2 - x1) / 2)
    .text((more) => words.t.more(more.events.length));
}

function moreWords({ events, lane }: PlacedMore, words: Words): string {
  const [first, last] = [events[0]?.date?.first ?? 0, events.at(-1)?.date?.first ?? 0];
  const date =
    first === last
      ? words.dates.day(first)
      : words.t.fromTo(words.dates.shortDay(first), words.dates.shortDay(last));
  return words.t.moreHere(words.plural, events.length, words.text(lane.series.label), date);
}

function joinEdges(
  layer: Layer,
  edges: ReturnType<typeof placeEvents>['edges'],
  left: number,
  right: number,
  words: Words,
): void {
  const sides = edges.flatMap(({ lane, earlier, later }) => [
    ...(earlier.length > 0 ? [{ lane, side: 'earlier' as const, events: earlier }] : []),
    ...(later.length > 0 ? [{ lane, side: 'later' as const, events: later }] : []),
  ]);
  layer
    .selectAll<SVGTextElement, (typeof sides)[number]>('text')
    .data(sides, ({ lane, side }) => `${lane.series.id} ${side}`)
    .join('text')
    .attr('data-edge', ({ side }) => side)
    .attr('data-edge-count', ({ events }) => events.length)
    .attr(
      'data-to',
      ({ side, events }) => (side === 'earlier' ? events.at(-1) : events[0])?.id ?? '',
    )
    .attr('class', ({ side }) => side)
    .attr('x', ({ side }) => (side === 'earlier' ? left - 6 : right + 4))
    .attr('y', ({ lane }) => lane.middle + 4)
    .text(({ side, events }) => words.t[side](events.length))
    .append('title')
    .text(({ side, lane, events }) =>
      words.t[side === 'earlier' ? 'earlierHelp' : 'laterHelp'](
        words.plural,
        events.length,
        words.text(lane.series.label),
      ),
    );
}

/** Hatching for what is not certain; drawn with CSS colours. */
function addHatch(surface: SVGSVGElement): void {
  const defs = svg('defs');
  const pattern = svg('pattern', {
    id: 'hatch-uncertain',
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    svg('rect', { class: 'ground', width: 7, height: 7 }),
    svg('rect', { class: 'figure', width: 2.5, height: 7 }),
  );
  defs.append(pattern);
  surface.prepend(defs);
}
