import { select } from 'd3';
import type { Words } from '../../i18n/words';
import type { ThemeId } from '../../model/dataset';
import { eventsOnTheme } from '../../model/themes';
import { type Layer, placeRect, TARGET_PX } from './layer';
import type { PlacedMore } from './place-events';

/* Lengths in pixels where the texts have the size for reading. */
const MORE_HEIGHT_PX = 18;
const BASELINE_PX = 4;

/** Draws the "+n" marks that stand for events too close together, and how many of them have the theme. */
export function drawMores(
  layer: Layer,
  mores: readonly PlacedMore[],
  scale: number,
  theme: ThemeId | null,
  words: Words,
): void {
  const onTheme = ({ events }: PlacedMore) => eventsOnTheme(events, theme).length;
  const [high, targetPx] = [MORE_HEIGHT_PX * scale, TARGET_PX * scale];
  layer
    .selectAll<SVGGElement, PlacedMore>('g.more')
    .data(mores, (more) => more.events.map((event) => event.id).join())
    .join((enter) => {
      const group = enter.append('g').attr('class', 'more').attr('role', 'button');
      group.attr('tabindex', -1).attr('aria-haspopup', 'dialog');
      group.append('rect').attr('class', 'target');
      group.append('rect').attr('class', 'sign');
      group.append('text');
      return group;
    })
    .attr('data-more', (more) => more.events.map((event) => event.id).join(' '))
    .attr('data-on-theme', (more) => (theme === null ? null : onTheme(more)))
    .attr('data-off-theme', (more) => (onTheme(more) === 0 ? '' : null))
    .attr('aria-label', (more) => {
      const name = moreWords(more, words);
      if (theme === null) return name;
      return words.t.joined([name, words.t.onTheme(words.plural, onTheme(more))]);
    })
    .attr('transform', ({ x1, y }) => `translate(${x1.toFixed(1)},${y})`)
    .each(function sizeSign({ x1, x2 }) {
      const width = x2 - x1;
      const group = select(this);
      placeRect(group.select('.sign'), 0, -high / 2, width, high, high / 2);
      placeRect(group.select('.target'), 0, -targetPx / 2, width, targetPx, 0);
    })
    .select('text')
    .attr('x', ({ x1, x2 }) => (x2 - x1) / 2)
    .attr('y', BASELINE_PX * scale)
    .text((more) => {
      const [some, all] = [onTheme(more), more.events.length];
      return theme === null || some === 0 ? words.t.more(all) : words.t.countOf(some, all);
    });
}

function moreWords({ events, lane }: PlacedMore, words: Words): string {
  const [first, last] = [events[0]?.date?.first ?? 0, events.at(-1)?.date?.first ?? 0];
  const date =
    first === last
      ? words.dates.day(first)
      : words.t.fromTo(words.dates.shortDay(first), words.dates.shortDay(last));
  return words.t.moreHere(words.plural, events.length, words.text(lane.series.label), date);
}
