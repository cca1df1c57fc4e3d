import { effect } from '@preact/signals-core';
import type { Outlines } from '../../data/outlines';
import { createDisposer } from '../../dom/disposer';
import { createMeasure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import { MAX_ZOOM } from '../../state/atlas-state';
import type { Store } from '../../state/store';
import { createCamera } from './camera';
import { createColouring } from './colouring';
import { equalArea } from './crs';
import { placeOf } from './hosts';
import { Map as LeafletMap, SVG } from './leaflet';
import { mountLegend } from './legend';
import { letPageScroll } from './let-page-scroll';
import { mountMapButtons } from './map-buttons';
import { createMarks } from './marks';
import { createPlacing } from './placing';
import { followPointer } from './pointer';
import { regions } from './regions';
import { createShapes } from './shapes';
import { insetsOf } from './surroundings';
import { textScaleOf } from './text-scale';
import { createThemeCounts } from './theme-counts';
import { createTooltip } from './tooltip';
import { walkCountries } from './walk';
import { warmUp } from './warm-up';

const ZOOM_STEP = 0.75;
/** How much of the map around the window is drawn ahead, as a share of the window. */
const RENDER_PADDING = 0.5;

/** The map of the organisation on the cursor's day; `numbers` asks for the yearly numbers. */
export function mountMap(
  root: HTMLElement,
  store: Store,
  words: Words,
  outlines: Outlines,
  numbers: () => Promise<unknown>,
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
  const colouring = createColouring(root, store, words, numbers, hasDisputed);
  disposer.add(colouring.dispose);
  disposer.add(mountLegend(legend, store, words, hasDisputed, colouring));

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
  const placing = createPlacing({
    map,
    stage,
    camera,
    insets,
    covers: () => [legend, note, ...root.querySelectorAll('.map-buttons button')],
    isScrubbing: () => store.scrubbing.peek(),
    show: () => camera.show(store.map.peek(), false),
    draw(sight) {
      const { zoom, originX, originY, covered } = sight;
      shapes.place(zoom, originX, originY);
      const counted = counts.place(zoom, originX, originY);
      marks.place({ ...sight, covered: [...covered, ...counted] });
    },
  });
  disposer.add(placing.dispose);
  const renderer = new SVG({ padding: RENDER_PADDING });
  map.addLayer(renderer);
  const surface = (renderer as unknown as { _container: SVGSVGElement })._container;
  // Drawings are pictures, in which nothing is told apart; this one has buttons in it.
  surface.setAttribute('role', 'presentation');

  const shapes = createShapes(surface, outlines, store, words, colouring.coat);
  const counts = createThemeCounts(surface, outlines, shapes.elementOf, store, words);
  const marks = createMarks(
    surface,
    outlines,
    shapes,
    store,
    words,
    createMeasure(),
    colouring.coat,
    () => placing.outdate(),
  );
  const tooltip = createTooltip(root, store, words, colouring.coat);
  const zoomBy = (steps: number) => map.setZoom(map.getZoom() + steps * ZOOM_STEP);

  disposer.add(
    effect(() => {
      store.textPx.value;
      store.theme.value;
      store.matchingEvents.value;
      placing.outdate();
    }),
  );

  // Colours that fade while the next ones are due already would only cost frames.
  disposer.add(
    effect(() => {
      root.toggleAttribute('data-scrubbing', store.scrubbing.value);
    }),
  );

  // The map follows the state; a person's own panning and zooming is written back when it comes to
  // rest. What a change of the window does to the map is nobody's choice and is not written.
  map.on('moveend', () => {
    if (placing.isSettling()) return;
    camera.keepInReach();
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
  placing.settle();

  return () => {
    disposer.dispose();
    tooltip.dispose();
    marks.dispose();
    counts.dispose();
    shapes.dispose();
    map.remove();
    root.replaceChildren();
  };
}
