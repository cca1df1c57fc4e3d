import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import { onResize } from '../../dom/on-resize';
import { setAttribute, svg } from '../../dom/svg';
import type { Words } from '../../i18n/words';
import { dayOf, partsOf } from '../../model/day';
import { lengthOf } from '../../model/span';
import { isOnTheme } from '../../model/themes';
import type { Store } from '../../state/store';
import { createAxis } from './axis';
import type { Frame } from './frame';

/* Lengths in pixels where the smallest text has the size for reading. */
const HEIGHT_PX = 30;
const INSET_PX = 4;
const SHORT_TICK_PX = 20;
const YEAR_GAP_PX = 4;
const YEAR_BASELINE_PX = 13;
const DOT = { y: 23, radius: 1.4 };
const MAIN_DOT = { y: 21, radius: 3 };
const EDGE_PX = 8;
const SIDE_PX = 6;
const LEAST_PX_PER_NAMED_YEAR = 44;
const PAN_SHARE = 0.1;
const ZOOM_FACTOR = 0.8;

/** Focus and context: all the years, with a window on the stretch that the axis shows. */
export function mountStrip(
  root: HTMLElement,
  frame: ReadonlySignal<Frame>,
  store: Store,
  words: Words,
): () => void {
  const { actions } = store;
  const disposer = createDisposer();
  const surface = svg('svg', { class: 'strip', 'aria-hidden': 'true' });
  const years = svg('g', { class: 'years' });
  const dots = svg('g', { class: 'dots' });
  const pane = svg('rect', { class: 'window', y: 1, rx: 3 });
  surface.append(years, dots, pane);
  const cursor = document.createElement('div');
  cursor.className = 'strip-cursor';
  const slider = document.createElement('div');
  slider.className = 'strip-slider';
  slider.tabIndex = 0;
  slider.setAttribute('role', 'slider');
  slider.setAttribute('aria-label', words.t.strip);
  root.append(surface, cursor, slider);

  const width = signal(Math.max(root.clientWidth, 1));
  disposer.add(
    onResize([root], () => {
      width.value = Math.max(root.clientWidth, 1);
    }),
  );
  const scale = computed(() => frame.value.scale);
  const days = computed(() => {
    const side = SIDE_PX * scale.value;
    return createAxis(store.limits.value, side, width.value - side);
  });
  const axisNow = () => days.value;

  disposer.add(
    effect(() => {
      const axis = axisNow();
      const { start, end } = store.limits.value;
      const times = scale.value;
      const theme = store.theme.value;
      const high = HEIGHT_PX * times;
      setAttribute(surface, 'width', String(width.value));
      setAttribute(surface, 'height', String(high));
      setAttribute(pane, 'height', String(high - 2));
      const [first, last] = [partsOf(start).year, partsOf(end).year];
      years.replaceChildren();
      const every =
        (axis.right - axis.left) / (last - first) / times < LEAST_PX_PER_NAMED_YEAR ? 5 : 1;
      for (let year = first; year <= last; year += 1) {
        const x = axis.xOf(dayOf(year, 1, 1));
        const named = (year - first) % every === 0;
        const y1 = (named ? INSET_PX : SHORT_TICK_PX) * times;
        years.append(svg('line', { x1: x, x2: x, y1, y2: high - INSET_PX * times }));
        const room = x + (YEAR_GAP_PX + LEAST_PX_PER_NAMED_YEAR - SIDE_PX) * times;
        if (!named || room > width.value) continue;
        const at = { x: x + YEAR_GAP_PX * times, y: YEAR_BASELINE_PX * times };
        years.append(svg('text', at, words.dates.year(dayOf(year, 1, 1))));
      }
      // Of thousands of events many would lie on the same pixel, where one is all that is seen.
      const seen = new Map<string, SVGElement>();
      for (const event of store.shownEvents.value) {
        if (!event.date) continue;
        const main = event.series === store.dataset.about.mainSeries;
        const on = isOnTheme(event, theme);
        const cx = Math.round(axis.xOf(event.date.first));
        const key = `${cx} ${main} ${on}`;
        if (seen.has(key)) continue;
        const { y, radius } = main ? MAIN_DOT : DOT;
        const off = on ? {} : { 'data-off-theme': '' };
        const place = { cx, cy: y * times, r: radius * times };
        seen.set(key, svg('circle', { ...place, ...off, class: main ? 'main' : '' }));
      }
      dots.replaceChildren(...seen.values());
    }),
  );
  disposer.add(
    effect(() => {
      const axis = axisNow();
      const span = store.span.value;
      const [x1, x2] = [axis.xOf(span.start), axis.xOf(span.end)];
      setAttribute(pane, 'x', x1.toFixed(1));
      setAttribute(pane, 'width', Math.max(x2 - x1, 4).toFixed(1));
      slider.style.transform = `translateX(${x1.toFixed(1)}px)`;
      slider.style.width = `${Math.max(x2 - x1, 4).toFixed(1)}px`;
      const { start, end } = store.limits.value;
      slider.setAttribute('aria-valuemin', String(start));
      slider.setAttribute('aria-valuemax', String(end));
      slider.setAttribute('aria-valuenow', String(Math.round((span.start + span.end) / 2)));
      const [from, to] = [words.dates.shortDay(span.start), words.dates.shortDay(span.end)];
      slider.setAttribute('aria-valuetext', words.t.stripText(from, to));
    }),
  );
  disposer.add(
    effect(() => {
      cursor.style.transform = `translateX(${axisNow().middleOf(store.cursor.value).toFixed(1)}px)`;
    }),
  );

  let grip: 'start' | 'end' | 'both' | null = null;
  let offset = 0;
  disposer.listen(root, 'pointerdown', (event) => {
    if (event.button !== 0) return;
    const axis = axisNow();
    const { start, end } = store.span.peek();
    const x = event.clientX - root.getBoundingClientRect().left;
    const [x1, x2] = [axis.xOf(start), axis.xOf(end)];
    if (Math.abs(x - x1) <= EDGE_PX * scale.peek()) grip = 'start';
    else if (Math.abs(x - x2) <= EDGE_PX * scale.peek()) grip = 'end';
    else grip = 'both';
    const day = axis.dayAt(x);
    if (grip === 'both' && (x < x1 || x > x2)) {
      actions.panSpan(day - Math.round((start + end) / 2));
    }
    offset = day - store.span.peek().start;
    root.setPointerCapture(event.pointerId);
    slider.focus({ preventScroll: true });
    event.preventDefault();
  });
  disposer.listen(root, 'pointermove', (event) => {
    if (!grip) return;
    const day = axisNow().dayAt(event.clientX - root.getBoundingClientRect().left);
    const { start, end } = store.span.peek();
    if (grip === 'both') actions.panSpan(day - offset - start);
    else if (grip === 'start' && day < end - 60) actions.setSpan({ start: day, end });
    else if (grip === 'end' && day > start + 60) actions.setSpan({ start, end: day });
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    disposer.listen(root, type, () => {
      grip = null;
    });
  }
  disposer.listen(slider, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const span = store.span.peek();
    const step = lengthOf(span) * PAN_SHARE;
    if (event.key === 'ArrowRight') actions.panSpan(step);
    else if (event.key === 'ArrowLeft') actions.panSpan(-step);
    else if (event.key === 'PageDown') actions.panSpan(lengthOf(span));
    else if (event.key === 'PageUp') actions.panSpan(-lengthOf(span));
    else if (event.key === 'Home') actions.panSpan(-1e6);
    else if (event.key === 'End') actions.panSpan(1e6);
    else if (event.key === '+' || event.key === '=' || event.key === 'ArrowUp') zoom(ZOOM_FACTOR);
    else if (event.key === '-' || event.key === 'ArrowDown') zoom(1 / ZOOM_FACTOR);
    else return;
    event.preventDefault();
  });
  function zoom(factor: number): void {
    const { start, end } = store.span.peek();
    actions.zoomSpan(factor, Math.round((start + end) / 2));
  }
  return () => {
    disposer.dispose();
    root.replaceChildren();
  };
}
