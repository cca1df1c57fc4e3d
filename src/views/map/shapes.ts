import { effect } from '@preact/signals-core';
import { geoGraticule } from 'd3';
import type { Outlines } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { setAttribute, svg } from '../../dom/svg';
import { countryLine } from '../../i18n/country-words';
import type { Words } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import { statusOn } from '../../model/status';
import { countriesOfEvent } from '../../model/ties';
import type { Store } from '../../state/store';
import { type Box, boxOf } from './bounds';
import { scaleAt } from './crs';
import { PATH_SCALE, pathData } from './path-data';
import { addPatterns } from './patterns';
import { project } from './projection';

/** Countries narrower than this on the screen get a circle. */
const CIRCLE_BELOW_PX = 16;
const CIRCLE_RADIUS_PX = 6;
const TARGET_RADIUS_PX = 22;
const GRATICULE_STEP_DEGREES = 15;

export interface Shapes {
  readonly elementOf: ReadonlyMap<CountryId, SVGGElement>;
  /** In the order in which arrow keys walk. */
  readonly order: readonly CountryId[];
  readonly boxOf: (id: CountryId) => Box;
  /** Puts the plane where the map looks; origin in pixels, as Leaflet gives it. */
  readonly place: (zoom: number, originX: number, originY: number) => void;
  readonly dispose: () => void;
}

/** Draws land, countries and borders in plane units inside one group that only ever is scaled. */
export function createShapes(
  parent: SVGElement,
  outlines: Outlines,
  store: Store,
  words: Words,
): Shapes {
  const { dataset } = store;
  const disposer = createDisposer();
  const plane = svg('g', { class: 'plane' });
  const patterns = addPatterns(parent);
  const elementOf = new Map<CountryId, SVGGElement>();
  const boxes = new Map<CountryId, Box>();

  plane.append(
    svg('path', { class: 'graticule', d: pathData(graticule(), false) }),
    svg('path', { class: 'rest', d: pathData(outlines.rest, true) }),
  );
  const group = svg('g', { class: 'countries' });
  const known = dataset.countries.filter((country) => outlines.countries.has(country.id));
  for (const country of known) {
    boxes.set(country.id, boxOf(outlines.countries.get(country.id) ?? []));
  }
  const sizeOf = (id: CountryId) => {
    const box = boxes.get(id);
    return box ? Math.max(box.maxX - box.minX, box.maxY - box.minY) : 0;
  };
  // Small countries are drawn last, so that their targets lie above their neighbours.
  const bySize = [...known].sort((a, b) => sizeOf(b.id) - sizeOf(a.id));
  for (const country of bySize) {
    const element = svg('g', { class: 'country', 'data-country': country.id, role: 'button' });
    const shape = pathData(outlines.countries.get(country.id) ?? [], true);
    element.append(svg('path', { class: 'shape', d: shape, 'fill-rule': 'evenodd' }));
    elementOf.set(country.id, element);
    group.append(element);
  }
  const borders = svg('path', { class: 'borders', d: pathData(outlines.borders, false) });
  const highlights = svg('g', { class: 'highlights' });
  plane.append(group, borders, highlights);
  parent.append(plane);

  const marks = {
    hover: highlight('hover'),
    selected: highlight('selected'),
    focus: highlight('focus'),
  };
  function highlight(name: string): SVGPathElement {
    const path = svg('path', { class: `highlight ${name}` });
    highlights.append(path);
    return path;
  }
  function shapesOf(ids: readonly CountryId[]): string {
    return ids.map((id) => shapeOf(elementOf.get(id))).join('');
  }

  disposer.add(
    effect(() => {
      store.epoch.value;
      const day = store.cursor.peek();
      for (const country of known) {
        const element = elementOf.get(country.id);
        if (!element) continue;
        setAttribute(element, 'data-status', statusOn(country, day));
        setAttribute(element, 'aria-label', countryLine(words, dataset, country, day));
      }
    }),
  );
  disposer.add(
    effect(() => {
      const selection = store.selection.value;
      const event = store.selectedEvent.value;
      const ids =
        selection.kind === 'country' ? [selection.id] : event ? [event.place.country] : [];
      setAttribute(marks.selected, 'd', shapesOf(ids));
      for (const [id, element] of elementOf) {
        setAttribute(
          element,
          'aria-pressed',
          String(selection.kind === 'country' && id === selection.id),
        );
      }
    }),
  );
  disposer.add(
    effect(() => {
      const hover = store.hover.value;
      const event = hover.kind === 'event' ? dataset.eventById.get(hover.id) : undefined;
      const ids = hover.kind === 'country' ? [hover.id] : event ? countriesOfEvent(event) : [];
      setAttribute(marks.hover, 'd', shapesOf(ids));
    }),
  );
  disposer.listen(group, 'focusin', (event) => {
    const element = (event.target as Element).closest('[data-country]');
    const visible = element?.matches(':focus-visible') === true;
    setAttribute(marks.focus, 'd', visible ? shapeOf(element) : '');
  });
  disposer.listen(group, 'focusout', () => setAttribute(marks.focus, 'd', ''));

  function place(zoom: number, originX: number, originY: number): void {
    const scale = scaleAt(zoom);
    const matrix = scale / PATH_SCALE;
    plane.setAttribute('transform', `matrix(${matrix} 0 0 ${matrix} ${-originX} ${-originY})`);
    patterns.scaleTo(1 / matrix);
    for (const [id, element] of elementOf) sizeCircles(element, id, scale, matrix);
  }

  function sizeCircles(element: SVGGElement, id: CountryId, scale: number, matrix: number): void {
    const small = sizeOf(id) * scale < CIRCLE_BELOW_PX;
    const circles = element.querySelectorAll('circle');
    if (!small) {
      for (const circle of circles) circle.remove();
      return;
    }
    const box = boxes.get(id);
    if (circles.length === 0 && box) {
      const [cx, cy] = [(box.minX + box.maxX) * 0.5, (box.minY + box.maxY) * 0.5];
      const at = { cx: cx * PATH_SCALE, cy: cy * PATH_SCALE };
      element.append(
        svg('circle', { class: 'spot', ...at }),
        svg('circle', { class: 'target', ...at }),
      );
    }
    element.querySelector('.spot')?.setAttribute('r', String(CIRCLE_RADIUS_PX / matrix));
    element.querySelector('.target')?.setAttribute('r', String(TARGET_RADIUS_PX / matrix));
  }

  return {
    elementOf,
    order: known.map((country) => country.id),
    boxOf: (id) => boxes.get(id) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 },
    place,
    dispose() {
      disposer.dispose();
      plane.remove();
      patterns.remove();
    },
  };
}

function shapeOf(element: Element | null | undefined): string {
  return element?.querySelector('.shape')?.getAttribute('d') ?? '';
}

function graticule() {
  const lines = geoGraticule()
    .step([GRATICULE_STEP_DEGREES, GRATICULE_STEP_DEGREES])
    .extentMajor([
      [-180, -30],
      [180, 90],
    ])
    .extentMinor([
      [-180, -30],
      [180, 80.1],
    ])
    .lines();
  return lines.map((line) => line.coordinates.map(([lon = 0, lat = 0]) => project(lon, lat)));
}
