import type { Words } from '../../i18n/words';
import type { Frame } from './frame';
import type { Layer } from './layer';
import type { PlacedEdges } from './place-events';

/* Lengths in pixels where the texts have the size for reading. */
const EDGE_GAP_PX = 5;
const BASELINE_PX = 4;

/** Draws how many events of each lane lie before and after the axis; a click goes there. */
export function drawEdges(
  layer: Layer,
  edges: readonly PlacedEdges[],
  { axis: { left, right }, scale }: Frame,
  words: Words,
): void {
  const sides = edges.flatMap(({ lane, earlier, later }) => [
    ...(earlier.length > 0 ? [{ lane, side: 'earlier' as const, events: earlier }] : []),
    ...(later.length > 0 ? [{ lane, side: 'later' as const, events: later }] : []),
  ]);
  const groups = layer
    .selectAll<SVGGElement, (typeof sides)[number]>('g')
    .data(sides, ({ lane, side }) => `${lane.series.id} ${side}`)
    .join((enter) => {
      const group = enter.append('g').attr('tabindex', -1);
      group.append('text');
      return group;
    })
    .attr('data-edge', ({ side }) => side)
    .attr('data-edge-count', ({ events }) => events.length)
    .attr(
      'data-to',
      ({ side, events }) => (side === 'earlier' ? events.at(-1) : events[0])?.id ?? '',
    )
    .attr('class', ({ side }) => side)
    .attr('role', 'button')
    .attr('aria-label', ({ side, lane, events }) => {
      const help = side === 'earlier' ? words.t.earlierHelp : words.t.laterHelp;
      return help(words.plural, events.length, words.text(lane.series.label));
    });
  groups
    .select('text')
    .attr('x', ({ side }) =>
      side === 'earlier' ? left - EDGE_GAP_PX * scale : right + EDGE_GAP_PX * scale,
    )
    .attr('y', ({ lane }) => lane.middle + BASELINE_PX * scale)
    .text(({ side, events }) => words.t[side](events.length));
}
