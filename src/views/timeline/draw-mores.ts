import { select } from 'd3';
import type { Words } from '../../i18n/words';
import { type Layer, placeRect, TARGET_PX } from './layer';
import type { PlacedMore } from './place-events';

const MORE_HEIGHT_PX = 18;

/** Draws the "+n" marks that stand for events too close together. */
export function drawMores(layer: Layer, mores: readonly PlacedMore[], words: Words): void {
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
      placeRect(
        group.select('.sign'),
        0,
        -MORE_HEIGHT_PX / 2,
        width,
        MORE_HEIGHT_PX,
        MORE_HEIGHT_PX / 2,
      );
      placeRect(group.select('.target'), 0, -TARGET_PX / 2, width, TARGET_PX, 0);
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
