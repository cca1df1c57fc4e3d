import { effect, type ReadonlySignal } from '@preact/signals-core';
import { geoGraticule } from 'd3';
import type { Outlines } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { setAttribute, svg } from '../../dom/svg';
import type { Words } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import type { Store } from '../../state/store';
import { layAreas } from './area-paths';
import { areaOf, type Box, boxOf } from './bounds';
import { sizeCircles } from './circles';
import type { Coat } from './coat';
import { scaleAt } from './crs';
import { createDisputes } from './disputes';
import { dressCountries } from './dress-countries';
import { highlightCountries } from './highlights';
import { PATH_SCALE, pathData, shapeData } from './path-data';
import { addPatterns } from './patterns';
import { project } from './projection';
import { textScaleOf } from './text-scale';

const GRATICULE_STEP_DEGREES = 15;
const NO_BOX: Box = { minX: 0, minY: 0, maxX: 0, maxY: 0 };

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
  coat: ReadonlySignal<Coat | null>,
): Shapes {
  const { dataset } = store;
  const disposer = createDisposer();
  const patterns = addPatterns(parent);
  const plane = svg('g', { class: 'plane' });
  const rest = svg('path', { class: 'rest', 'fill-rule': 'evenodd' });
  const group = svg('g', { class: 'countries' });
  const solid = svg('path', { class: 'borders' });
  const dashed = svg('path', { class: 'borders dashed' });
  const areas = svg('g', { class: 'areas' });
  plane.append(svg('path', { class: 'graticule', d: pathData(graticule(), false) }), rest, group);
  const disputes = createDisputes(plane, dataset);
  plane.append(solid, dashed, areas);
  parent.append(plane);

  const known = dataset.countries.filter((country) => outlines.labels.has(country.id));
  const elementOf = new Map<CountryId, SVGGElement>();
  for (const { id } of known) {
    const element = svg('g', { class: 'country', 'data-country': id, role: 'button' });
    element.append(svg('path', { class: 'shape', 'fill-rule': 'evenodd' }));
    elementOf.set(id, element);
  }
  const boxes = new Map<CountryId, Box>();
  /** Roots of the areas, in plane units. */
  const sizes = new Map<CountryId, number>();
  let view: { zoom: number; originX: number; originY: number } | null = null;
  /** What the plane is placed for: what neither moves nor changes its shape is left as it is. */
  let placedFor = '';

  disposer.add(
    effect(() => {
      const shapes = outlines.shapesOf(store.borders.value);
      setAttribute(rest, 'd', shapes.rest.map(shapeData).join(''));
      solid.setAttribute('d', pathData(shapes.solid, false));
      dashed.setAttribute('d', pathData(shapes.dashed, false));
      for (const [id, element] of elementOf) {
        const rings = shapes.countries.get(id) ?? [];
        const shape = element.querySelector('.shape');
        if (!shape || shape.getAttribute('d') === shapeData(rings)) continue;
        shape.setAttribute('d', shapeData(rings));
        boxes.set(id, boxOf(rings));
        sizes.set(id, Math.sqrt(areaOf(rings)));
      }
      disputes.draw(shapes.disputed);
      disputes.colour(store.cursor.peek());
      layAreas(shapes.areas, elementOf, areas);
      // Small countries are drawn last, so that their targets lie above their neighbours.
      group.append(
        ...[...elementOf].sort(([a], [b]) => sizeOf(b) - sizeOf(a)).map(([, each]) => each),
      );
      placedFor = '';
      if (view) place(view.zoom, view.originX, view.originY);
    }),
  );
  disposer.add(
    effect(() => {
      store.epoch.value;
      disputes.colour(store.cursor.peek());
    }),
  );
  disposer.add(dressCountries(known, elementOf, coat, store, words));
  disposer.add(highlightCountries(plane, group, elementOf, store));

  function sizeOf(id: CountryId): number {
    return sizes.get(id) ?? 0;
  }

  function place(zoom: number, originX: number, originY: number): void {
    view = { zoom, originX, originY };
    const textScale = textScaleOf(store);
    const sight = `${zoom} ${originX} ${originY} ${textScale}`;
    if (sight === placedFor) return;
    placedFor = sight;
    const scale = scaleAt(zoom);
    const matrix = scale / PATH_SCALE;
    plane.setAttribute('transform', `matrix(${matrix} 0 0 ${matrix} ${-originX} ${-originY})`);
    patterns.scaleTo(textScale / matrix);
    disputes.scaleTo(textScale / matrix);
    for (const [id, element] of elementOf) {
      sizeCircles(element, boxes.get(id) ?? NO_BOX, sizeOf(id), scale, textScale);
    }
  }

  return {
    elementOf,
    order: known.map((country) => country.id),
    boxOf: (id) => boxes.get(id) ?? NO_BOX,
    place,
    dispose() {
      disposer.dispose();
      plane.remove();
      patterns.remove();
    },
  };
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
