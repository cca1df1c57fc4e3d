/*
 * The parts of Leaflet that this map uses, taken one by one: no tiles, markers, popups or controls
 * are drawn, so they need not travel. The last four add dragging and zooming to every map.
 */
export { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js';
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { Bounds } from 'leaflet/src/geometry/Bounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { Transformation } from 'leaflet/src/geometry/Transformation.js';
export { SVG } from 'leaflet/src/layer/vector/SVG.js';
export { Map } from 'leaflet/src/map/Map.js';

import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
