import mapshaper from 'mapshaper';
import { GRID_STEP } from './snap-to-grid.mjs';

const OUTPUT = 'atoms.json';

const toGrid = (degrees) => Math.round(degrees / GRID_STEP);

/** Arc of [lon, lat] in degrees -> TopoJSON's chain of steps on the grid. */
function encodeArc(arc, [left, bottom]) {
  let x = left;
  let y = bottom;
  return arc.map(([lon, lat]) => {
    const step = [toGrid(lon) - x, toGrid(lat) - y];
    x += step[0];
    y += step[1];
    return step;
  });
}

/** One TopoJSON topology with one object, `atoms`, sorted by id, from polygons on the grid. */
export async function toTopology(polygons) {
  const files = await mapshaper.applyCommands(
    `-i atoms.json -o ${OUTPUT} format=topojson no-quantization id-field=atom`,
    { 'atoms.json': polygons },
  );
  const { objects, arcs } = JSON.parse(files[OUTPUT]);
  const lons = arcs.flatMap((arc) => arc.map(([lon]) => toGrid(lon)));
  const lats = arcs.flatMap((arc) => arc.map(([, lat]) => toGrid(lat)));
  const origin = [lons.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.min(a, b))];
  const geometries = objects.atoms.geometries
    .map(({ type, id, arcs: rings }) => ({ type, id, arcs: rings }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    type: 'Topology',
    transform: {
      scale: [GRID_STEP, GRID_STEP],
      translate: origin.map((steps) => Number((steps * GRID_STEP).toFixed(3))),
    },
    objects: { atoms: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map((arc) => encodeArc(arc, origin)),
  };
}
