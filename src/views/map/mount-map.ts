import { effect } from '@preact/signals-core';
import type { Outlines, Rings } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { createMeasure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import { isMember, statusOn } from '../../model/status';
import type { Store } from '../../state/store';
import { boxOf } from './bounds';
import { createCamera, MAX_ZOOM, sameView } from './camera';
import { equalArea, scaleAt } from './crs';
import { Map as LeafletMap, Point, SVG } from './leaflet';
import { mountLegend } from './legend';
import { mountMapButtons } from './map-buttons';
import { createMarks } from './marks';
import { createShapes } from './shapes';
import { createTooltip } from './tooltip';
import { walkCountries } from './walk';

const ZOOM_STEP = 0.75;
/** How much of the map around the window is drawn ahead, as a share of the window. */
const RENDER_PADDING = 0.5;

/** The map of the organisation on the cursor's day. */
export function mountMap(
  root: HTMLElement,
  store: Store,
  words: Words,
  outlines: Outlines,
): () => void {
  const disposer = createDisposer();
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const stage = document.createElement('div');
  stage.className = 'map-stage';
  const legend = document.createElement('div');
  legend.className = 'legend';
  legend.setAttribute('role', 'group');
  legend.setAttribute('aria-label', words.t.legend);
  const note = document.createElement('p');
  note.className = 'boundary-note';
  note.textContent = words.t.boundaryNote;
  root.append(stage, legend, note);

  const map = new LeafletMap(stage, {
    crs: equalArea,
    zoomSnap: 0,
    zoomDelta: ZOOM_STEP,
    wheelPxPerZoomLevel: 110,
    maxZoom: MAX_ZOOM,
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    worldCopyJump: false,
    inertia: !still(),
    zoomAnimation: !still(),
    fadeAnimation: false,
    markerZoomAnimation: false,
  });
  stage.removeAttribute('tabindex');
  const { members, all } = regions(outlines, store);
  const camera = createCamera(map, members, all, still);
  const renderer = new SVG({ padding: RENDER_PADDING });
  camera.resized();
  camera.show(store.map.peek(), false);
  map.addLayer(renderer);
  const surface = (renderer as unknown as { _container: SVGSVGElement })._container;

  const shapes = createShapes(surface, outlines, store, words);
  const marks = createMarks(surface, outlines, shapes, store, words, createMeasure());
  const tooltip = createTooltip(root, store, words);
  const zoomBy = (steps: number) => map.setZoom(map.getZoom() + steps * ZOOM_STEP);

  function place(): void {
    const { x = 0, y = 0 } = map.getPixelOrigin();
    shapes.place(map.getZoom(), x, y);
    marks.place(map.getZoom(), x, y);
  }
  place();
  map.on('viewreset zoomend', place);

  // What the map shows and what the state says: the map follows the state, and a person's own
  // panning and zooming is written back when it comes to rest.
  map.on('moveend', () => {
    keepInReach();
    store.actions.setMap(camera.current());
  });
  let opened = false;
  disposer.add(
    effect(() => {
      const wanted = store.map.value;
      const current = camera.current();
      const there =
        wanted === null ? current === null : current !== null && sameView(wanted, current);
      if (!there) camera.show(wanted, opened);
      opened = true;
    }),
  );

  function keepInReach(): void {
    const centre = equalArea.latLngToPoint(map.getCenter(), 0);
    const x = Math.min(Math.max(centre.x, all.minX), all.maxX);
    const y = Math.min(Math.max(centre.y, all.minY), all.maxY);
    if (x !== centre.x || y !== centre.y) {
      map.panTo(equalArea.pointToLatLng(new Point(x, y), 0), { animate: !still() });
    }
  }

  const resizing = new ResizeObserver(() => {
    camera.resized();
    if (store.map.peek() === null) camera.show(null, false);
    place();
  });
  resizing.observe(stage);

  const group = surface.querySelector<SVGElement>('.countries');
  if (group) disposer.add(walkCountries(group, shapes, store, words, zoomBy));
  followPointer();
  disposer.add(
    mountMapButtons(root, words, {
      zoomBy,
      fitMembers: () => {
        store.actions.setMap(null);
        camera.show(null, true);
      },
      fitAll: () => camera.show(camera.viewOf(all), true),
    }),
  );
  disposer.add(mountLegend(legend, store, words));

  function followPointer(): void {
    disposer.listen(stage, 'pointermove', (event) => {
      if (event.buttons !== 0) return;
      const id = countryAt(event);
      if (id !== null) store.actions.hoverCountry(id);
      else if (store.hover.peek().kind === 'country') store.actions.hoverCountry(null);
      const frame = stage.getBoundingClientRect();
      tooltip.moveTo(event.clientX - frame.left, event.clientY - frame.top);
      tooltip.setActive(true);
    });
    disposer.listen(stage, 'pointerleave', () => {
      tooltip.setActive(false);
      store.actions.hoverCountry(null);
    });
    disposer.listen(stage, 'focusin', (event) => {
      const shape = (event.target as Element).closest('[data-country]');
      if (!shape?.matches(':focus-visible')) return;
      const [frame, box] = [stage.getBoundingClientRect(), shape.getBoundingClientRect()];
      tooltip.moveTo(box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top);
      tooltip.setActive(true);
    });
    disposer.listen(stage, 'focusout', () => tooltip.setActive(false));
    disposer.listen(stage, 'click', (event) => {
      const moved = (map as unknown as { dragging: { moved(): boolean } }).dragging.moved();
      const id = countryAt(event);
      if (!moved && id !== null) store.actions.openCountry(id);
    });
  }

  /** The country under the pointer; among overlapping circles the one whose middle is nearest. */
  function countryAt(event: MouseEvent): string | null {
    const element = (event.target as Element).closest('[data-country]');
    const id = element?.getAttribute('data-country') ?? null;
    if (id === null || !(event.target as Element).classList.contains('target')) return id;
    const point = map.mouseEventToLayerPoint(event);
    const origin = map.getPixelOrigin();
    const scale = scaleAt(map.getZoom());
    let [nearest, least] = [id, Infinity];
    for (const [other, group] of shapes.elementOf) {
      if (!group.querySelector('.target')) continue;
      const box = shapes.boxOf(other);
      const dx = ((box.minX + box.maxX) / 2) * scale - (origin.x ?? 0) - point.x;
      const dy = ((box.minY + box.maxY) / 2) * scale - (origin.y ?? 0) - point.y;
      const distance = Math.hypot(dx, dy);
      if (distance < least) [nearest, least] = [other, distance];
    }
    return nearest;
  }

  return () => {
    disposer.dispose();
    resizing.disconnect();
    tooltip.dispose();
    marks.dispose();
    shapes.dispose();
    map.remove();
    root.replaceChildren();
  };
}

/** The two regions that "fit members" and "fit all" show: by today's statuses, in plane units. */
function regions(outlines: Outlines, store: Store) {
  const day = store.today.peek();
  const rings = (wanted: (id: string) => boolean): readonly Rings[] =>
    [...outlines.countries].filter(([id]) => wanted(id)).map(([, shape]) => shape);
  const member = (id: string) => {
    const country = store.dataset.countryById.get(id);
    return country !== undefined && isMember(statusOn(country, day));
  };
  return { members: boxOf(...rings(member)), all: boxOf(...rings(() => true)) };
}
