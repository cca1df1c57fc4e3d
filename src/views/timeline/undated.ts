import { type Selection, select } from 'd3';
import { eventLine } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import { standingOn } from '../../model/standing';
import { isOnTheme } from '../../model/themes';
import type { Store } from '../../state/store';
import type { Frame } from './frame';

/* Lengths in pixels where the texts have the size for reading. */
const STEP_PX = 22;
const RIGHT_PX = 6;
const NAME_GAP_PX = 8;
const NAME_BASELINE_PX = 17;
const FIRST_PX = 16;
const RADIUS_PX = 6;
const MAIN_RADIUS_PX = 9;

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
  const { scale } = frame;
  const theme = store.theme.value;
  const slot = x === null ? [] : [x];
  layer
    .selectAll('rect.slot')
    .data(slot)
    .join('rect')
    .attr('class', 'slot')
    .attr('x', (left) => left)
    .attr('y', 0)
    .attr('width', frame.width - (x ?? 0) - RIGHT_PX * scale)
    .attr('height', frame.lanesHeight);
  layer
    .selectAll('text.slot-name')
    .data(slot)
    .join('text')
    .attr('class', 'slot-name')
    .attr('x', (left) => left + NAME_GAP_PX * scale)
    .attr('y', frame.lanesHeight + NAME_BASELINE_PX * scale)
    .text(words.t.undated);

  const inLane = new Map<string, number>();
  const placed = events.flatMap((event) => {
    const lane = frame.lanes.find((each) => each.series.id === event.series);
    if (!lane || x === null) return [];
    const index = inLane.get(event.series) ?? 0;
    inLane.set(event.series, index + 1);
    return [{ event, lane, x: x + (FIRST_PX + index * STEP_PX) * scale }];
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
    .attr('aria-label', ({ event }) =>
      words.t.joined([
        eventLine(words, store.dataset, event),
        ...(isOnTheme(event, theme) ? [] : [words.t.notOnTheme]),
      ]),
    )
    .attr('data-off-theme', ({ event }) => (isOnTheme(event, theme) ? null : ''))
    .attr('transform', ({ lane, x: left }) => `translate(${left},${lane.middle})`)
    .each(function sizeSign({ lane }) {
      select(this)
        .select('circle')
        .attr('r', scale * (lane.main ? MAIN_RADIUS_PX : RADIUS_PX));
    });
}
