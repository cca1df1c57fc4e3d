import type * as L from 'leaflet';
import { Bounds, LatLng, Point, Simple, Transformation } from './leaflet';
import { project, unproject } from './projection';

/** Pixels per plane unit at a zoom: doubles with every level. */
export function scaleAt(zoom: number): number {
  return 2 ** zoom;
}

const projection: L.Projection = {
  bounds: new Bounds(new Point(-512, -512), new Point(512, 512)),
  project: ({ lat, lng }) => new Point(...project(lng, lat)),
  unproject: (point) => {
    const { x, y } = point as L.Point;
    const [lng, lat] = unproject(x, y);
    return new LatLng(lat, lng);
  },
};

/** Leaflet's view of the projection: one pixel is one plane unit at zoom 0. */
export const equalArea: L.CRS = {
  ...Simple,
  projection,
  transformation: new Transformation(1, 0, 1, 0),
  scale: scaleAt,
  zoom: (scale: number) => Math.log2(scale),
  infinite: true,
} as L.CRS;
