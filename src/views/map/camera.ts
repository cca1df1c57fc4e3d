import type L from 'leaflet';
import type { MapView } from '../../state/atlas-state';
import { type Box, fitBox } from './bounds';
import { unproject } from './projection';

const PADDING_PX = 16;
const FLIGHT_SECONDS = 0.6;
/** Views closer than this are the same view. */
const SAME_ZOOM = 0.011;
const SAME_DEGREES = 0.02;

export const MAX_ZOOM = 6.5;
/** How far one may zoom out beyond "fit all". */
const ZOOM_BELOW_ALL = 0.3;

export interface Camera {
  /** Shows `view`, or the members where it is null. */
  readonly show: (view: MapView | null, animate: boolean) => void;
  /** Where the map looks now, rounded as in the address; null where it fits the members. */
  readonly current: () => MapView | null;
  /** The view that fits the box. */
  readonly viewOf: (box: Box) => MapView;
  /** After the size of the map has changed. */
  readonly resized: () => void;
}

/** Moves the Leaflet map by plane boxes: boxes in degrees mean little in an azimuthal projection. */
export function createCamera(map: L.Map, members: Box, all: Box, still: () => boolean): Camera {
  function viewOf(box: Box): MapView {
    const { x: width, y: height } = map.getSize();
    const fit = fitBox(box, width, height, PADDING_PX);
    const [lon, lat] = unproject(fit.x, fit.y);
    return round(lat, lon, fit.zoom);
  }

  function show(view: MapView | null, animate: boolean): void {
    const { zoom, lat, lon } = view ?? viewOf(members);
    if (animate && !still()) map.flyTo([lat, lon], zoom, { duration: FLIGHT_SECONDS });
    else map.setView([lat, lon], zoom, { animate: false });
  }

  return {
    show,
    viewOf,
    current() {
      const centre = map.getCenter();
      const now = round(centre.lat, centre.lng, map.getZoom());
      return sameView(now, viewOf(members)) ? null : now;
    },
    resized() {
      map.invalidateSize({ animate: false, pan: false });
      map.setMinZoom(Math.min(viewOf(all).zoom - ZOOM_BELOW_ALL, MAX_ZOOM));
    },
  };
}

export function sameView(a: MapView, b: MapView): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.lat - b.lat) < SAME_DEGREES &&
    Math.abs(a.lon - b.lon) < SAME_DEGREES
  );
}

function round(lat: number, lon: number, zoom: number): MapView {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return Object.freeze({
    zoom: Number(zoom.toFixed(2)),
    lat: Number(lat.toFixed(2)),
    lon: Number(wrapped.toFixed(2)),
  });
}
