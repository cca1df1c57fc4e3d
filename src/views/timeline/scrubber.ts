import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import type { Measure } from '../../dom/measure';
import { eventHeading } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import { addYears, type Day } from '../../model/day';
import type { Store } from '../../state/store';
import type { Frame } from './frame';
import { handleWidth } from './handle-width';

/** The cursor as a slider: a line over the lanes with the day in a handle at the axis. */
export function mountScrubber(
  root: HTMLElement,
  ruler: HTMLElement,
  frame: ReadonlySignal<Frame>,
  store: Store,
  words: Words,
  measure: Measure,
): () => void {
  const { actions, dataset } = store;
  const disposer = createDisposer();
  const slider = document.createElement('div');
  slider.className = 'scrubber';
  slider.tabIndex = 0;
  slider.setAttribute('role', 'slider');
  slider.setAttribute('aria-label', words.t.cursor);
  const line = document.createElement('div');
  line.className = 'scrubber-line';
  const handle = document.createElement('div');
  handle.className = 'scrubber-handle';
  const text = document.createTextNode('');
  handle.append(text);
  slider.append(handle);
  // The line lies under the marks and their words, the handle above all.
  root.prepend(line);
  root.append(slider);

  disposer.add(
    effect(() => {
      const { start, end } = store.limits.value;
      slider.setAttribute('aria-valuemin', String(start));
      slider.setAttribute('aria-valuemax', String(end));
    }),
  );
  disposer.add(
    effect(() => {
      const day = store.cursor.value;
      slider.setAttribute('aria-valuenow', String(day));
      text.data = words.dates.day(day);
    }),
  );
  // Told once a drag is over: nothing is spoken during one.
  disposer.add(
    effect(() => {
      if (store.scrubbing.value) return;
      slider.setAttribute('aria-valuetext', valueText(store.cursor.value));
    }),
  );
  const handleRoom = computed(() =>
    handleWidth(words, measure, frame.value.scale, store.cursor.value),
  );
  disposer.add(
    effect(() => {
      handle.style.width = `${handleRoom.value}px`;
    }),
  );
  let shift = 0;
  disposer.add(
    effect(() => {
      const { axis, width } = frame.value;
      const x = axis.middleOf(store.cursor.value);
      const inside = Math.min(Math.max(x, axis.left), axis.right);
      const place = `translateX(${inside.toFixed(1)}px)`;
      slider.style.transform = place;
      line.style.transform = place;
      // The handle stays in the window where its line is at the edge.
      const half = handleRoom.value / 2;
      const past = Math.round(Math.max(inside + half - width, 0) - Math.max(half - inside, 0));
      if (past !== shift) handle.style.translate = `calc(-50% - ${past}px) 0`;
      shift = past;
      slider.toggleAttribute('data-outside', x !== inside);
      line.hidden = x !== inside;
    }),
  );

  function valueText(day: Day): string {
    const names = dataset.events
      .filter((event) => event.date !== null && event.date.first <= day && day <= event.date.last)
      .filter((event) => store.series.peek().includes(event.series))
      .map((event) => eventHeading(words, dataset, event));
    return words.t.cursorText(words.dates.day(day), words.list(names));
  }

  for (const element of [slider, ruler]) {
    disposer.listen(element, 'pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      element.setPointerCapture(event.pointerId);
      slider.focus({ preventScroll: true });
      actions.setScrubbing(true);
      scrubTo(event);
    });
    disposer.listen(element, 'pointermove', (event) => {
      if (store.scrubbing.peek() && element.hasPointerCapture(event.pointerId)) scrubTo(event);
    });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      disposer.listen(element, type, () => actions.setScrubbing(false));
    }
  }
  function scrubTo(event: PointerEvent): void {
    const day = frame.peek().axis.dayAt(event.clientX - root.getBoundingClientRect().left);
    if (day !== store.cursor.peek()) actions.scrubTo(day);
  }

  disposer.listen(slider, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key]?.(event.shiftKey);
    if (!act) return;
    event.preventDefault();
    act(store);
  });
  return () => {
    disposer.dispose();
    line.remove();
    slider.remove();
  };
}

type Act = (store: Store) => void;

const move =
  (direction: -1 | 1) =>
  (byDay: boolean): Act =>
  ({ actions }) =>
    byDay ? actions.scrubByDays(direction) : actions.scrubToNeighbour(direction);
const year =
  (direction: -1 | 1) =>
  (): Act =>
  ({ actions, cursor }) =>
    actions.scrubTo(addYears(cursor.peek(), direction));

const KEYS: Readonly<Record<string, (shift: boolean) => Act>> = {
  ArrowRight: move(1),
  ArrowUp: move(1),
  ArrowLeft: move(-1),
  ArrowDown: move(-1),
  PageUp: year(-1),
  PageDown: year(1),
  Home: () => (store) => store.actions.scrubToEnd('start'),
  End: () => (store) => store.actions.scrubToEnd('end'),
};
