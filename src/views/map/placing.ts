import type L from 'leaflet';
import { createDisposer } from '../../dom/disposer';
import { onResize } from '../../dom/on-resize';
import { onceAFrame } from '../../dom/once-a-frame';
import type { Camera } from './camera';
import type { Obstacle } from './place-labels';
import { coveredBoxes } from './surroundings';

/** Where the map looks, in pixels as Leaflet counts them, and what of it is covered. */
export interface Sight {
  readonly zoom: number;
  readonly originX: number;
  readonly originY: number;
  readonly frame: Obstacle;
  readonly covered: readonly Obstacle[];
}

export interface Placing {
  /** What is drawn does not show the state any more: it is drawn anew before the next frame. */
  readonly outdate: () => void;
  /** Gives the map the room that it has, and places what is drawn. */
  readonly settle: () => void;
  /** Whether the map only follows a change of its room, which is nobody's choice. */
  readonly isSettling: () => boolean;
  readonly dispose: () => void;
}

/** A drag comes first: what it leaves behind follows ten times a second. */
const SCRUB_REST_MS = 100;

interface Parts {
  readonly map: L.Map;
  readonly stage: HTMLElement;
  readonly camera: Camera;
  /** What the room for the countries depends on besides the size of the stage. */
  readonly insets: () => object;
  /** What covers the map. */
  readonly covers: () => readonly Element[];
  /** Whether the cursor is being dragged. */
  readonly isScrubbing: () => boolean;
  /** Shows again what the state says to show. */
  readonly show: () => void;
  readonly draw: (sight: Sight) => void;
}

/**
 * Draws what the map shows, once for all the changes of a turn: one change may give the legend
 * another height, the timeline a lane more and the countries other names.
 */
export function createPlacing(parts: Parts): Placing {
  const { map, stage, camera } = parts;
  const disposer = createDisposer();
  let outdated = true;
  let settling = false;
  let room = '';
  let drawn = '';

  function place(): void {
    const { x: originX = 0, y: originY = 0 } = map.getPixelOrigin();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const { x: left, y: top } = corner;
    const size = map.getSize();
    const sight = {
      zoom: map.getZoom(),
      originX,
      originY,
      frame: { left, top, right: left + size.x, bottom: top + size.y },
      covered: coveredBoxes(stage, parts.covers(), corner),
    };
    const next = JSON.stringify(sight);
    if (!outdated && next === drawn) return;
    [outdated, drawn] = [false, next];
    parts.draw(sight);
  }

  function takeRoom(): void {
    const next = JSON.stringify([stage.clientWidth, stage.clientHeight, parts.insets()]);
    if (next === room) return;
    room = next;
    settling = true;
    camera.resized();
    parts.show();
    settling = false;
  }

  function settle(): void {
    takeRoom();
    place();
  }

  takeRoom();
  const soon = onceAFrame(settle, () => (parts.isScrubbing() ? SCRUB_REST_MS : 0));
  disposer.add(soon.dispose);
  disposer.add(onResize([stage, ...parts.covers()], settle));
  // What a change of the room makes Leaflet tell of on its way is placed once, at its end.
  map.on('viewreset zoomend moveend', () => settling || place());
  return {
    outdate() {
      outdated = true;
      soon.ask();
    },
    settle,
    isSettling: () => settling,
    dispose: disposer.dispose,
  };
}
