import type { Words } from '../../i18n/words';
import type { Layer } from './layer';
import type { PlacedEdges } from './place-events';

/** Draws how many events of each lane lie before and after the axis; a click goes there. */
export function drawEdges(
  layer: Layer,
  edges: readonly PlacedEdges[],
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
