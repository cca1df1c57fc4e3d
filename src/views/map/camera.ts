import type L from 'leaflet';
import type { Point } from '../../data/outlines';
import { MAX_ZOOM, type MapView } from '../../state/atlas-state';
import { TRAVEL_MS } from '../../state/travel';
import { type Box, fitBox, type Insets, zoomChange } from './bounds';
import { equalArea } from './crs';
import { Point as LeafletPoint } from './leaflet';
import { unproject } from './projection';

/** As long as the cursor's way between two steps of a tour, so that both arrive together. */
const FLIGHT_SECONDS = TRAVEL_MS / 1000;
const EDGE_PX = 16;
/** Views closer than this are the same view. */
const SAME_ZOOM = 0.011;
const SAME_DEGREES = 0.02;

/** How far one may zoom out beyond "fit all". */
const ZOOM_BELOW_ALL = 0.3;

export interface Camera {
  /** Shows `view`, or the members where it is null. */
  readonly show: (view: MapView | null, animate: boolean) => void;
  /** Where the map looks now, rounded as in the address; null where it fits the members. */
  readonly current: () => MapView | null;
  /** Whether the map looks where `view` says, or at the members where it is null. */
  readonly isAt: (view: MapView | null) => boolean;
  /** The view that fits the box. */
  readonly viewOf: (box: Box) => MapView;
  /** Brings a point of the plane into view; does nothing where it is in view already. */
  readonly reveal: (point: Point) => void;
  /** Goes back to the countries where a person has dragged them all out of view. */
  readonly keepInReach: () => void;
  /** After the size of the map has changed. */
  readonly resized: () => void;
}

/** Moves the Leaflet map by plane boxes: boxes in degrees mean little in an azimuthal projection. */
export function createCamera(
  map: L.Map,
  members: Box,
  all: Box,
  insets: () => Insets,
  still: () => boolean,
): Camera {
  function viewOf(box: Box): MapView {
    const { x: width, y: height } = map.getSize();
    const fit = fitBox(box, width, height, insets());
    const [lon, lat] = unproject(fit.x, fit.y);
    return round(lat, lon, fit.zoom);
  }

  /** A view for a map of another size, closer or farther so that all of it can be seen. */
  function fitted(view: MapView | null): MapView {
    if (!view) return viewOf(members);
    const { x: width, y: height } = map.getSize();
    const zoom = view.zoom + zoomChange(view.size, width, height);
    return { ...view, zoom: Math.min(Math.max(zoom, map.getMinZoom()), map.getMaxZoom()) };
  }

  function show(view: MapView | null, animate: boolean): void {
    const { zoom, lat, lon } = fitted(view);
    if (animate && !still()) map.flyTo([lat, lon], zoom, { duration: FLIGHT_SECONDS });
    else map.setView([lat, lon], zoom, { animate: false });
  }

  function now(): MapView {
    const centre = map.getCenter();
    return round(centre.lat, centre.lng, map.getZoom());
  }

  return {
    show,
    viewOf,
    current: () => (samePlace(now(), viewOf(members)) ? null : now()),
    isAt: (view) => samePlace(now(), fitted(view)),
    reveal([x, y]) {
      const target = equalArea.pointToLatLng(new LeafletPoint(x, y), 0);
      const at = map.latLngToContainerPoint(target);
      const size = map.getSize();
      const seen =
        at.x > EDGE_PX && at.y > EDGE_PX && at.x < size.x - EDGE_PX && at.y < size.y - EDGE_PX;
      if (!seen) map.panTo(target, { animate: !still() });
    },
    keepInReach() {
      const centre = equalArea.latLngToPoint(map.getCenter(), 0);
      const x = Math.min(Math.max(centre.x, all.minX), all.maxX);
      const y = Math.min(Math.max(centre.y, all.minY), all.maxY);
      // Leaflet moves by whole pixels: less than one would be tried for ever.
      const scale = map.getZoomScale(map.getZoom(), 0);
      if (Math.max(Math.abs(x - centre.x), Math.abs(y - centre.y)) * scale < 1) return;
      map.panTo(equalArea.pointToLatLng(new LeafletPoint(x, y), 0), { animate: !still() });
    },
    resized() {
      map.invalidateSize({ animate: false, pan: false });
      map.setMinZoom(Math.min(viewOf(all).zoom - ZOOM_BELOW_ALL, MAX_ZOOM));
    },
  };
}

function samePlace(a: MapView, b: MapView): boolean {
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
