import { effect, type ReadonlySignal } from '@preact/signals-core';
import { countryLine, statusWords } from '../../i18n/country-words';
import { eventLine } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { WorldviewRow } from '../../model/worldview';
import type { Store } from '../../state/store';
import type { Coat } from './coat';
import { textScaleOf } from './text-scale';

/* Lengths in pixels where the text has the size for reading. */
const OFFSET_PX = 14;
const ROOM_BELOW_PX = 80;

export interface Tooltip {
  /** Moves it beside a point of the map, in pixels from the map's corner. */
  readonly moveTo: (x: number, y: number) => void;
  /** The disputed area that is pointed at, if any. */
  readonly setArea: (area: WorldviewRow | null) => void;
  /** Shows it only while something on the map is pointed at or focused. */
  readonly setActive: (active: boolean) => void;
  readonly dispose: () => void;
}

/** Name, value or status, and since when, of what is pointed at; spoken names are on the shapes themselves. */
export function createTooltip(
  root: HTMLElement,
  store: Store,
  words: Words,
  coat: ReadonlySignal<Coat | null>,
): Tooltip {
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  root.append(tip);
  let active = false;
  let area: WorldviewRow | null = null;

  function show(): void {
    const hover = store.hover.peek();
    const country = hover.kind === 'country' ? store.dataset.countryById.get(hover.id) : undefined;
    const event = hover.kind === 'event' ? store.dataset.eventById.get(hover.id) : undefined;
    const day = store.cursor.peek();
    const own = country && coat.peek()?.of.get(country.id)?.line;
    const status = country && own ? statusWords(words, country, day) : '';
    const text = country
      ? (own ?? countryLine(words, store.dataset, country, day))
      : event
        ? eventLine(words, store.dataset, event)
        : '';
    const about = area ? words.t.labelled(words.text(area.name), words.text(area.near)) : '';
    const lines = [text, status, about].filter((line) => line !== '');
    tip.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    tip.hidden = !active || lines.length === 0;
  }

  const stop = effect(() => {
    store.hover.value;
    store.epoch.value;
    coat.value;
    show();
  });
  return {
    moveTo(x, y) {
      const textScale = textScaleOf(store);
      const offset = OFFSET_PX * textScale;
      const left = x > root.clientWidth / 2;
      const top = y > root.clientHeight - ROOM_BELOW_PX * textScale;
      tip.style.transform = `translate(${x + (left ? -offset : offset)}px, ${y + (top ? -offset : offset)}px) translate(${left ? '-100%' : '0'}, ${top ? '-100%' : '0'})`;
    },
    setArea(next) {
      if (next === area) return;
      area = next;
      show();
    },
    setActive(value) {
      if (value === active) return;
      active = value;
      show();
    },
    dispose() {
      stop();
      tip.remove();
    },
  };
}
