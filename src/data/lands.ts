import { merge } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { CountryId } from '../model/dataset';
import type { WorldviewRow, WorldviewTable } from '../model/worldview';
import type { Lands } from './checks/rule-context';
import { OUTLINES_OBJECT, type OutlinesFile, type Point, type Rings } from './outlines';

type Areas = Parameters<typeof merge>[1];

const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** The outlines as an answer to where a place lies, whichever worldview it is asked in. */
export function createLands({ topology }: OutlinesFile, table: WorldviewTable): Lands {
  const atoms = topology.objects[OUTLINES_OBJECT] as GeometryCollection;
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const land = atoms.geometries.map((geometry) => {
    const id = String(geometry.id);
    const row = rows.get(id);
    return {
      rings: merge(topology, [geometry] as Areas).coordinates.flat() as unknown as Rings,
      countries: row ? partiesIn(row) : [table.states[id] ?? id],
    };
  });
  return {
    kmOutside(country, lon, lat) {
      const rings = land.flatMap((part) => (part.countries.includes(country) ? part.rings : []));
      if (rings.length === 0) return null;
      return isInside(rings, lon, lat) ? 0 : Math.min(...rings.map((ring) => kmTo(ring, lon, lat)));
    },
    countriesAt: (lon, lat) => land.find(({ rings }) => isInside(rings, lon, lat))?.countries ?? [],
  };
}

/** All countries that any worldview gives the land to, or that hold or claim it. */
function partiesIn({ cells, administeredBy, claimedBy }: WorldviewRow): readonly CountryId[] {
  const drawn = Object.values(cells).flatMap(({ draws }) => draws ?? []);
  return [...new Set([...administeredBy, ...claimedBy, ...drawn])];
}

/** Whether an odd number of rings' edges lie east of the point. */
function isInside(rings: Rings, lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    forEachEdge(ring, ([x1, y1], [x2, y2]) => {
      const crosses = y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      if (crosses) inside = !inside;
    });
  }
  return inside;
}

/** How far the nearest edge of a ring is, near enough to say whether a place is off the coast. */
function kmTo(ring: Rings[number], lon: number, lat: number): number {
  const east = Math.cos(lat * RADIANS);
  let nearest = Number.POSITIVE_INFINITY;
  forEachEdge(ring, ([x1, y1], [x2, y2]) => {
    const [dx, dy] = [(x2 - x1) * east, y2 - y1];
    const [px, py] = [(lon - x1) * east, lat - y1];
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
  });
  return nearest * KM_PER_DEGREE;
}

function forEachEdge(ring: Rings[number], visit: (from: Point, to: Point) => void): void {
  for (let n = 1; n < ring.length; n += 1) {
    const [from, to] = [ring[n - 1], ring[n]];
    if (from && to) visit(from, to);
  }
}
