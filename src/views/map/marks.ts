import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Outlines, Point } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { keepEqual } from '../../dom/keep-equal';
import type { Measure } from '../../dom/measure';
import { svg } from '../../dom/svg';
import { eventLine } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import { isOnTheme } from '../../model/themes';
import type { Store } from '../../state/store';
import type { Coat } from './coat';
import { scaleAt } from './crs';
import { drawLabel } from './draw-label';
import { type Host, hostsUpTo, lastAtEachPlace, legPath, placeOf } from './hosts';
import { labelCandidates } from './map-labels';
import { placeLabels } from './place-labels';
import type { Sight } from './placing';
import { project } from './projection';
import type { Shapes } from './shapes';
import { textScaleOf } from './text-scale';

/* Radii in pixels where the smallest text has the size for reading. */
const PIN_RADIUS_PX = 6;
const SELECTED_RADIUS_PX = 8;
const RING_RADIUS_PX = 11;
const CAPITAL_RADIUS_PX = 1.8;

export interface Marks {
  /**
   * Draws everything anew for where the map looks. Labels keep within the frame and out of what is
   * covered.
   */
  readonly place: (sight: Sight) => void;
  readonly dispose: () => void;
}

/**
 * Route, pins, rings and labels: what keeps its size in pixels at every zoom. `changed` is told when
 * they no longer show the state and want to be placed anew.
 */
export function createMarks(
  parent: SVGElement,
  outlines: Outlines,
  shapes: Shapes,
  store: Store,
  words: Words,
  measure: Measure,
  coat: ReadonlySignal<Coat | null>,
  changed: () => void,
): Marks {
  const { dataset } = store;
  const disposer = createDisposer();
  // Names, places and dates are told by the countries and by the events of the timeline.
  const layer = svg('g', { class: 'marks', 'aria-hidden': 'true' });
  // They stand where the map looks, whatever the day: drawn anew only when it looks elsewhere.
  const capitals = svg('g');
  let capitalsFor = '';
  parent.append(layer);

  function placeCapitals(toPixels: (point: Point) => Point, r: number, sight: string): void {
    if (sight === capitalsFor) return;
    capitalsFor = sight;
    capitals.replaceChildren(
      ...dataset.countries.flatMap(({ capital }) => {
        if (!capital) return [];
        const point = toPixels(project(capital.lon, capital.lat));
        return svg('circle', { class: 'capital', ...at(point), r });
      }),
    );
  }

  function place({ zoom, originX, originY, frame, covered }: Sight): void {
    const scale = scaleAt(zoom);
    const textScale = textScaleOf(store);
    const toPixels = ([x, y]: Point): Point => [x * scale - originX, y * scale - originY];
    const route = hostsUpTo(dataset, store.held.peek(), outlines.labels);
    const hosts = lastAtEachPlace(route);
    const extra = extraPlace(hosts);
    const { candidates, obstacles } = labelCandidates({
      dataset,
      words,
      measure,
      outlines,
      boxOf: shapes.boxOf,
      hosts,
      extra,
      zoom,
      textScale,
      day: store.cursor.peek(),
      coat: coat.peek(),
      toPixels,
    });
    placeCapitals(
      toPixels,
      CAPITAL_RADIUS_PX * textScale,
      `${zoom} ${originX} ${originY} ${textScale}`,
    );
    keepEqual(layer, [
      capitals,
      ...legs(route, toPixels),
      ...hosts.map((host) => hostMark(host, toPixels(host.at), textScale)),
      ...(extra
        ? [
            svg('circle', {
              class: 'pin place',
              ...at(toPixels(extra.at)),
              r: PIN_RADIUS_PX * textScale,
            }),
          ]
        : []),
      ...placeLabels(candidates, [...obstacles, ...covered], frame, textScale).map((label) =>
        drawLabel(label, label.kind === 'country' ? shapes.elementOf.get(label.id) : undefined),
      ),
    ]);
  }

  /** The selected event's place, unless it is drawn as a host already. */
  function extraPlace(hosts: readonly Host[]) {
    const event = store.selectedEvent.peek();
    if (!event || hosts.some((host) => host.event === event)) return null;
    const place = placeOf(event, outlines.labels);
    // Where a meeting was hosted the place is marked and named already.
    const marked = hosts.some(({ at: [x, y] }) => x === place?.at[0] && y === place?.at[1]);
    return place && !marked ? { event, at: place.at } : null;
  }

  function legs(route: readonly Host[], toPixels: (point: Point) => Point): readonly SVGElement[] {
    const drawn = route.slice(1).map((host, index) => {
      const from = route[index]?.at ?? host.at;
      return [legPath(toPixels(from), toPixels(host.at)), host.held ? 'leg' : 'leg next'] as const;
    });
    // A way that was gone more than once is one line.
    return [...new Map(drawn)].map(([d, name]) => svg('path', { class: name, d }));
  }

  function hostMark({ event, mark, held }: Host, point: Point, textScale: number): SVGElement {
    const selected = store.selectedEvent.peek() === event;
    const name = `${mark}${held ? '' : ' next'}${selected ? ' selected' : ''}`;
    const pin = selected ? SELECTED_RADIUS_PX : PIN_RADIUS_PX;
    const r = (mark === 'ring' ? RING_RADIUS_PX : pin) * textScale;
    const off = isOnTheme(event, store.theme.peek()) ? {} : { 'data-off-theme': '' };
    const circle = svg('circle', { class: name, ...at(point), r, 'data-host': event.id, ...off });
    circle.append(svg('title', {}, eventLine(words, dataset, event)));
    return circle;
  }

  disposer.add(
    effect(() => {
      store.held.value;
      store.epoch.value;
      store.borders.value;
      store.selectedEvent.value;
      coat.value;
      store.theme.value;
      changed();
    }),
  );
  disposer.listen(layer, 'click', (event) => {
    const id = (event.target as Element).closest('[data-host]')?.getAttribute('data-host');
    if (id) store.actions.openEvent(id);
  });
  disposer.listen(layer, 'pointerover', (event) => {
    const id = (event.target as Element).closest('[data-host]')?.getAttribute('data-host');
    if (id) store.actions.hoverEvent(id);
  });
  disposer.listen(layer, 'pointerout', () => store.actions.hoverEvent(null));

  return {
    place,
    dispose() {
      disposer.dispose();
      layer.remove();
    },
  };
}

function at([cx, cy]: Point): { cx: string; cy: string } {
  return { cx: cx.toFixed(1), cy: cy.toFixed(1) };
}
