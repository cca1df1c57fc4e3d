import type { Words } from '../../i18n/words';
import type { AtlasEvent, ThemeId } from '../../model/dataset';
import { eventsOnTheme } from '../../model/themes';
import type { Frame } from './frame';
import type { Layer } from './layer';
import type { PlacedEdges } from './place-events';

/* Lengths in pixels where the texts have the size for reading. */
const EDGE_GAP_PX = 5;
const BASELINE_PX = 4;

/** Draws how many events of each lane lie before and after the axis, and how many of them have the theme. */
export function drawEdges(
  layer: Layer,
  edges: readonly PlacedEdges[],
  { axis: { left, right }, scale, narrow }: Frame,
  theme: ThemeId | null,
  words: Words,
): void {
  const onTheme = (events: readonly AtlasEvent[]) => eventsOnTheme(events, theme).length;
  const count = (events: readonly AtlasEvent[]) => {
    const some = theme === null ? 0 : onTheme(events);
    const { countOf, plainCount } = words.t;
    return some === 0 ? plainCount(events.length) : countOf(some, events.length);
  };
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
    .attr('data-on-theme', ({ events }) => (theme === null ? null : onTheme(events)))
    .attr('data-off-theme', ({ events }) => (onTheme(events) === 0 ? '' : null))
    .attr(
      'data-to',
      ({ side, events }) => (side === 'earlier' ? events.at(-1) : events[0])?.id ?? '',
    )
    .attr('class', ({ side }) => side)
    .attr('role', 'button')
    .attr('aria-label', ({ side, lane, events }) => {
      const help = side === 'earlier' ? words.t.earlierHelp : words.t.laterHelp;
      const name = help(words.plural, events.length, words.text(lane.series.label));
      if (theme === null) return name;
      return words.t.joined([name, words.t.onTheme(words.plural, onTheme(events))]);
    });
  groups
    .select('text')
    .attr('x', ({ side }) =>
      side === 'earlier' ? left - EDGE_GAP_PX * scale : right + EDGE_GAP_PX * scale,
    )
    .attr('y', ({ lane }) => lane.middle + BASELINE_PX * scale)
    .text(({ side, events }) => {
      // Two numbers and an arrow would run into a lane's name where room is short.
      const bare = narrow && side === 'earlier' && theme !== null && onTheme(events) > 0;
      return bare ? count(events) : words.t[side](count(events));
    });
}
