import { select } from 'd3';
import { eventLine, standingWords } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import { standingOn } from '../../model/standing';
import { isOnTheme } from '../../model/themes';
import type { Store } from '../../state/store';
import { type Layer, placeRect, TARGET_PX } from './layer';
import { MAIN_RADIUS_PX, type PlacedMark, RADIUS_PX } from './place-events';

/* Heights in pixels where the smallest text has the size for reading. */
const BAR_HEIGHT_PX = 10;
const MAIN_BAR_HEIGHT_PX = 18;

/** Draws the events that stand by themselves. */
export function drawMarks(
  layer: Layer,
  marks: readonly PlacedMark[],
  scale: number,
  store: Store,
  words: Words,
): void {
  const targetPx = TARGET_PX * scale;
  const theme = store.theme.value;
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
    .attr('aria-label', ({ event }) =>
      words.t.joined([
        eventLine(words, store.dataset, event),
        standingWords(words, event, store.today.peek()),
        ...(isOnTheme(event, theme) ? [] : [words.t.notOnTheme]),
      ]),
    )
    .attr('data-off-theme', ({ event }) => (isOnTheme(event, theme) ? null : ''))
    .attr('transform', ({ x1, y }) => `translate(${x1.toFixed(1)},${y})`)
    .each(function sizeSign(mark) {
      const width = mark.x2 - mark.x1;
      const height = heightOf(mark, scale);
      const group = select(this);
      placeRect(group.select('.sign'), 0, -height / 2, width, height, Math.min(height, width) / 2);
      const target = Math.max(targetPx, width);
      const left = (width - target) / 2;
      placeRect(group.select('.target'), left, -targetPx / 2, target, targetPx, 0);
    });
}

function heightOf({ shape, lane }: PlacedMark, scale: number): number {
  if (shape === 'dot') return 2 * scale * (lane.main ? MAIN_RADIUS_PX : RADIUS_PX);
  return scale * (lane.main ? MAIN_BAR_HEIGHT_PX : BAR_HEIGHT_PX);
}
