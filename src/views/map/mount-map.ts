import { effect } from '@preact/signals-core';
import type { Outlines, Rings } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { createMeasure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import { isMember, statusOn } from '../../model/status';
import { MAX_ZOOM } from '../../state/atlas-state';
import type { Store } from '../../state/store';
import { boxOf } from './bounds';
import { createCamera } from './camera';
import { equalArea } from './crs';
import { placeOf } from './hosts';
import { Map as LeafletMap, SVG } from './leaflet';
import { mountLegend } from './legend';
import { letPageScroll } from './let-page-scroll';
import { mountMapButtons } from './map-buttons';
import { createMarks } from './marks';
import { followPointer } from './pointer';
import { createShapes } from './shapes';
import { coveredBoxes, insetsOf } from './surroundings';
import { textScaleOf } from './text-scale';
import { createTooltip } from './tooltip';
import { walkCountries } from './walk';
import { warmUp } from './warm-up';

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
  const hasDisputed = () => outlines.shapesOf(store.borders.peek()).disputed.length > 0;
  disposer.add(mountLegend(legend, store, words, hasDisputed));

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
  disposer.add(letPageScroll(stage, map));
  const { members, all } = regions(outlines, store);
  const buttons = () => root.querySelector<HTMLElement>('.map-buttons');
  const insets = () => insetsOf(stage, legend, buttons(), textScaleOf(store));
  const camera = createCamera(map, members, all, insets, still);
  const renderer = new SVG({ padding: RENDER_PADDING });
  camera.resized();
  camera.show(store.map.peek(), false);
  map.addLayer(renderer);
  const surface = (renderer as unknown as { _container: SVGSVGElement })._container;
  // Drawings are pictures, in which nothing is told apart; this one has buttons in it.
  surface.setAttribute('role', 'presentation');

  const shapes = createShapes(surface, outlines, store, words);
  const marks = createMarks(surface, outlines, shapes, store, words, createMeasure());
  const tooltip = createTooltip(root, store, words);
  const zoomBy = (steps: number) => map.setZoom(map.getZoom() + steps * ZOOM_STEP);

  function place(): void {
    const { x = 0, y = 0 } = map.getPixelOrigin();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const size = map.getSize();
    const frame = {
      left: corner.x,
      top: corner.y,
      right: corner.x + size.x,
      bottom: corner.y + size.y,
    };
    const covered = coveredBoxes(
      stage,
      [legend, note, ...root.querySelectorAll('.map-buttons')],
      corner,
    );
    shapes.place(map.getZoom(), x, y);
    marks.place(map.getZoom(), x, y, frame, covered);
  }
  disposer.add(
    effect(() => {
      store.textPx.value;
      place();
    }),
  );
  map.on('viewreset zoomend', place);

  // The map follows the state; a person's own panning and zooming is written back when it comes to
  // rest. What a change of the window does to the map is nobody's choice and is not written.
  let resizing = false;
  map.on('moveend', () => {
    if (resizing) return;
    camera.keepInReach();
    place();
    if (!camera.isAt(store.map.peek())) store.actions.setMap(camera.current());
  });
  let opened = false;
  disposer.add(
    effect(() => {
      const wanted = store.map.value;
      if (!camera.isAt(wanted)) camera.show(wanted, opened);
      opened = true;
    }),
  );

  // What is chosen elsewhere comes into view; the map stays still where it is in view already.
  disposer.add(
    effect(() => {
      const event = store.selectedEvent.value;
      const country = store.selectedCountry.value;
      const at = event
        ? placeOf(event, outlines.labels)?.at
        : country && outlines.labels.get(country.id);
      // A restored address says itself where the map looks.
      if (at && (store.intent.peek() === 'choice' || store.playing.peek())) camera.reveal(at);
    }),
  );
  const watching = new ResizeObserver(() => {
    resizing = true;
    camera.resized();
    camera.show(store.map.peek(), false);
    resizing = false;
    place();
  });
  watching.observe(stage);
  watching.observe(legend);

  const group = surface.querySelector<SVGElement>('.countries');
  if (group) disposer.add(walkCountries(group, shapes, store, words, zoomBy));
  disposer.add(
    warmUp(
      outlines,
      store.dataset.worldviews.map(({ id }) => id),
    ),
  );
  disposer.add(followPointer(stage, map, shapes, store.dataset.borders, tooltip, store));
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

  return () => {
    disposer.dispose();
    watching.disconnect();
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
    [...outlines.shapesOf(store.borders.peek()).countries]
      .filter(([id]) => wanted(id))
      .map(([, shape]) => shape);
  const member = (id: string) => {
    const country = store.dataset.countryById.get(id);
    return country !== undefined && isMember(statusOn(country, day));
  };
  return { members: boxOf(...rings(member)), all: boxOf(...rings(() => true)) };
}
