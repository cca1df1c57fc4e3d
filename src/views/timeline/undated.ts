import { type Selection, select } from 'd3';
import { eventLine } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import { standingOn } from '../../model/standing';
import type { Store } from '../../state/store';
import type { Frame } from './frame';

const STEP_PX = 22;

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** The slot past the end of the axis: events that no source gives any date for. */
export function undatedLayer(
  layer: Layer,
  events: readonly AtlasEvent[],
  x: number | null,
  frame: Frame,
  store: Store,
  words: Words,
): void {
  const slot = x === null ? [] : [x];
  layer
    .selectAll('rect.slot')
    .data(slot)
    .join('rect')
    .attr('class', 'slot')
    .attr('x', (left) => left)
    .attr('y', 0)
    .attr('width', frame.width - (x ?? 0) - 6)
    .attr('height', frame.lanesHeight);
  layer
    .selectAll('text.slot-name')
    .data(slot)
    .join('text')
    .attr('class', 'slot-name')
    .attr('x', (left) => left + 8)
    .attr('y', frame.lanesHeight + 17)
    .text(words.t.undated);

  const inLane = new Map<string, number>();
  const placed = events.flatMap((event) => {
    const lane = frame.lanes.find((each) => each.series.id === event.series);
    if (!lane || x === null) return [];
    const index = inLane.get(event.series) ?? 0;
    inLane.set(event.series, index + 1);
    return [{ event, lane, x: x + 16 + index * STEP_PX }];
  });
  layer
    .selectAll<SVGGElement, (typeof placed)[number]>('g.mark')
    .data(placed, ({ event }) => event.id)
    .join((enter) => {
      const group = enter.append('g').attr('role', 'button').attr('tabindex', -1);
      group.append('circle').attr('class', 'sign');
      return group;
    })
    .attr('class', ({ lane }) => `mark dot${lane.main ? ' main' : ''}`)
    .attr('data-event', ({ event }) => event.id)
    .attr('data-standing', ({ event }) => standingOn(event, store.today.peek()))
    .attr('data-certainty', 'none')
    .attr('aria-label', ({ event }) => eventLine(words, store.dataset, event))
    .attr('transform', ({ lane, x: left }) => `translate(${left},${lane.middle})`)
    .each(function sizeSign({ lane }) {
      select(this)
        .select('circle')
        .attr('r', lane.main ? 9 : 6);
    });
}
