import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import { select } from 'd3';
import type { Measure } from '../../dom/measure';
import { svg } from '../../dom/svg';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import { type AxisLayers, drawAxis } from './draw-axis';
import { drawEdges } from './draw-edges';
import { drawMarks } from './draw-marks';
import { drawMores } from './draw-mores';
import type { Frame } from './frame';
import type { Layer } from './layer';
import { type PlacedMark, type PlacedMore, placeEvents } from './place-events';
import { placeTexts } from './place-texts';
import { timelineTexts } from './timeline-words';
import { undatedLayer } from './undated';

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
  const hatch = addHatch(surface);
  const behind: AxisLayers = {
    future: layer('future'),
    grid: layer('grid').attr('aria-hidden', 'true'),
    lanes: layer('lanes'),
    axis: layer('axis').attr('aria-hidden', 'true'),
    today: layer('today'),
  };
  const edges = layer('edges');
  const events = layer('events').attr('role', 'group');
  const texts = layer('texts').attr('aria-hidden', 'true');
  const undated = layer('undated');
  events.attr('aria-label', words.t.sentences(words.t.events, words.t.eventsHelp));
  const source = timelineTexts(words, store.dataset);

  const places = computed(() => {
    const { lanes, axis, scale } = frame.value;
    return placeEvents(store.shownEvents.value, lanes, axis, scale);
  });
  const stopDrawing = effect(() => {
    const { lanesHeight, axisHeight, width, scale, undatedX } = frame.value;
    const placed = places.value;
    surface.setAttribute('width', String(width));
    surface.setAttribute('height', String(lanesHeight + axisHeight));
    hatch.setAttribute('patternTransform', `rotate(45) scale(${scale})`);
    drawAxis(behind, frame.value, store.span.peek(), store.today.value, words);
    drawMarks(events, byDay(placed.marks), scale, store, words);
    drawMores(events, byDay(placed.mores), scale, store.theme.value, words);
    inOrderOfTime(events);
    drawEdges(edges, placed.edges, frame.value, store.theme.value, words);
    undatedLayer(undated, placed.undated, undatedX, frame.value, store, words);
  });
  // What is chosen is named in full; nothing else is drawn anew for a choice.
  const stopNaming = effect(() => {
    const { axis, scale } = frame.value;
    texts
      .selectAll('text')
      .data(placeTexts(places.value, axis, scale, source, measure, store.selectedEvent.value))
      .join('text')
      .attr('class', (text) => text.kind)
      .attr('data-text', (text) => text.event.id)
      .attr('x', (text) => text.x)
      .attr('y', (text) => text.y)
      .text((text) => text.text);
  });
  return () => {
    stopDrawing();
    stopNaming();
    surface.replaceChildren();
  };
}

/**
 * Told in the order in which arrows walk. What is there already keeps its place among its like, so
 * that no mark is taken out of the page, which would lose the focus.
 */
function inOrderOfTime(events: Layer): void {
  const group = events.node();
  const sorted = events
    .selectAll<SVGGElement, PlacedMark | PlacedMore>('g.mark, g.more')
    .nodes()
    .map((node) => ({
      node,
      day: firstDay(select<SVGGElement, PlacedMark | PlacedMore>(node).datum()),
    }))
    .sort((a, b) => a.day - b.day);
  for (const [index, { node }] of sorted.entries()) {
    const there = group?.children[index];
    if (there && there !== node) group.insertBefore(node, there);
  }
}

/** D3 puts its elements in the order of their data: it must be the order that they have. */
function byDay<Placed extends PlacedMark | PlacedMore>(all: readonly Placed[]): readonly Placed[] {
  return [...all].sort((a, b) => firstDay(a) - firstDay(b));
}

function firstDay(placed: PlacedMark | PlacedMore): number {
  const event = 'events' in placed ? placed.events[0] : placed.event;
  return event?.date?.first ?? 0;
}

/** Hatching for what is not certain; drawn with CSS colours. */
function addHatch(surface: SVGSVGElement): SVGPatternElement {
  const defs = svg('defs');
  const pattern = svg('pattern', {
    id: 'hatch-uncertain',
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
  });
  pattern.append(
    svg('rect', { class: 'ground', width: 7, height: 7 }),
    svg('rect', { class: 'figure', width: 2.5, height: 7 }),
  );
  defs.append(pattern);
  surface.prepend(defs);
  return pattern;
}
