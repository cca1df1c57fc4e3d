import { computed, effect } from '@preact/signals-core';
import type { Outlines } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { setAttribute, svg } from '../../dom/svg';
import type { Words } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import { eventsPlacedIn } from '../../model/themes';
import type { Store } from '../../state/store';
import { scaleAt } from './crs';
import type { Obstacle } from './place-labels';
import { textScaleOf } from './text-scale';

/* Lengths in pixels where the smallest text has the size for reading. */
const RADIUS_PX = 10;
/** How far it stands above the country's name. */
const RISE_PX = 21;
const BASELINE_PX = 4.5;

export interface ThemeCounts {
  /** Draws the counts for a zoom and a corner in pixels; gives the boxes that they cover. */
  readonly place: (zoom: number, originX: number, originY: number) => readonly Obstacle[];
  readonly dispose: () => void;
}

/**
 * While a theme is looked at: how many of its events each country hosts, as a number on the map, in
 * the page and in the spoken description. Countries without any stand back.
 */
export function createThemeCounts(
  parent: SVGElement,
  outlines: Outlines,
  elementOf: ReadonlyMap<CountryId, SVGGElement>,
  store: Store,
  words: Words,
): ThemeCounts {
  const disposer = createDisposer();
  const layer = svg('g', { class: 'theme-counts', 'aria-hidden': 'true' });
  parent.append(layer);
  const counts = computed(() =>
    store.theme.value === null ? null : eventsPlacedIn(store.matchingEvents.value),
  );

  disposer.add(
    effect(() => {
      const placed = counts.value;
      for (const [id, element] of elementOf) {
        const count = placed?.get(id) ?? 0;
        element.toggleAttribute('data-off-theme', placed !== null && count === 0);
        if (placed === null) {
          element.removeAttribute('data-events');
          element.removeAttribute('aria-description');
          continue;
        }
        setAttribute(element, 'data-events', String(count));
        setAttribute(element, 'aria-description', words.t.hostsOnTheme(words.plural, count));
      }
    }),
  );

  return {
    place(zoom, originX, originY) {
      const scale = scaleAt(zoom);
      const textScale = textScaleOf(store);
      const r = RADIUS_PX * textScale;
      const spots = [...(counts.peek() ?? [])].flatMap(([id, count]) => {
        const anchor = outlines.labels.get(id);
        if (!anchor) return [];
        const [x, y] = [anchor[0] * scale - originX, anchor[1] * scale - originY];
        return [{ x, y: y - RISE_PX * textScale, count }];
      });
      layer.replaceChildren(
        ...spots.flatMap(({ x, y, count }) => [
          svg('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r }),
          svg(
            'text',
            { x: x.toFixed(1), y: (y + BASELINE_PX * textScale).toFixed(1) },
            words.t.plainCount(count),
          ),
        ]),
      );
      return spots.map(({ x, y }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
    },
    dispose() {
      disposer.dispose();
      layer.remove();
    },
  };
}
