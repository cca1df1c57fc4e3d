import { effect } from '@preact/signals-core';
import type { Outlines, Point } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import type { Measure } from '../../dom/measure';
import { svg } from '../../dom/svg';
import { eventLine } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import { scaleAt } from './crs';
import { type Host, hostsUpTo, legPath, placeOf } from './hosts';
import { labelCandidates } from './map-labels';
import { type Obstacle, placeLabels } from './place-labels';
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
   * Draws everything anew for a zoom; the origin in pixels, as Leaflet gives it. Labels keep within
   * the frame and out of what is covered.
   */
  readonly place: (
    zoom: number,
    originX: number,
    originY: number,
    frame: Obstacle,
    covered: readonly Obstacle[],
  ) => void;
  readonly dispose: () => void;
}

/** Route, pins, rings and labels: what keeps its size in pixels at every zoom. */
export function createMarks(
  parent: SVGElement,
  outlines: Outlines,
  shapes: Shapes,
  store: Store,
  words: Words,
  measure: Measure,
): Marks {
  const { dataset } = store;
  const disposer = createDisposer();
  // Names, places and dates are told by the countries and by the events of the timeline.
  const layer = svg('g', { class: 'marks', 'aria-hidden': 'true' });
  parent.append(layer);
  let view: {
    readonly zoom: number;
    readonly originX: number;
    readonly originY: number;
    readonly frame: Obstacle;
    readonly covered: readonly Obstacle[];
  } | null = null;

  function draw(): void {
    if (!view) return;
    const { zoom, originX, originY, frame, covered } = view;
    const scale = scaleAt(zoom);
    const textScale = textScaleOf(store);
    const toPixels = ([x, y]: Point): Point => [x * scale - originX, y * scale - originY];
    const hosts = hostsUpTo(dataset, store.held.peek(), outlines.labels);
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
      toPixels,
    });
    layer.replaceChildren(
      ...capitals(toPixels, CAPITAL_RADIUS_PX * textScale),
      ...legs(hosts, toPixels),
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
      ...placeLabels(candidates, [...obstacles, ...covered], frame, textScale).map(
        ({ kind, text, x, y, id }) =>
          svg(
            'text',
            { class: `label ${kind}`, x: x.toFixed(1), y: y.toFixed(1), ...statusOf(kind, id) },
            text,
          ),
      ),
    );
  }

  function statusOf(kind: string, id: string): Record<string, string> {
    const status = kind === 'country' ? shapes.elementOf.get(id)?.dataset.status : undefined;
    return status ? { 'data-on': status } : {};
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

  function capitals(toPixels: (point: Point) => Point, r: number): readonly SVGElement[] {
    return dataset.countries.map(({ capital }) => {
      const point = toPixels(project(capital.lon, capital.lat));
      return svg('circle', { class: 'capital', ...at(point), r });
    });
  }

  function legs(hosts: readonly Host[], toPixels: (point: Point) => Point): readonly SVGElement[] {
    return hosts.slice(1).map((host, index) => {
      const from = hosts[index]?.at ?? host.at;
      const d = legPath(toPixels(from), toPixels(host.at));
      return svg('path', { class: host.held ? 'leg' : 'leg next', d });
    });
  }

  function hostMark({ event, mark, held }: Host, point: Point, textScale: number): SVGElement {
    const selected = store.selectedEvent.peek() === event;
    const name = `${mark}${held ? '' : ' next'}${selected ? ' selected' : ''}`;
    const pin = selected ? SELECTED_RADIUS_PX : PIN_RADIUS_PX;
    const r = (mark === 'ring' ? RING_RADIUS_PX : pin) * textScale;
    const circle = svg('circle', { class: name, ...at(point), r, 'data-host': event.id });
    circle.append(svg('title', {}, eventLine(words, dataset, event)));
    return circle;
  }

  disposer.add(
    effect(() => {
      store.held.value;
      store.epoch.value;
      store.borders.value;
      store.selectedEvent.value;
      draw();
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
    place(zoom, originX, originY, frame, covered) {
      view = { zoom, originX, originY, frame, covered };
      draw();
    },
    dispose() {
      disposer.dispose();
      layer.remove();
    },
  };
}

function at([cx, cy]: Point): { cx: string; cy: string } {
  return { cx: cx.toFixed(1), cy: cy.toFixed(1) };
}
