import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { CountryId } from '../model/dataset';
import type { OutlinesFile } from './outlines';

type Point = readonly [number, number];

/**
 * The same outlines with names for the countries of another dataset: those that have no point for
 * their name get the middle of their largest piece of land. What has no outline has no name.
 */
export function labelledFor(file: OutlinesFile, ids: readonly CountryId[]): OutlinesFile {
  const atoms = file.topology.objects.atoms as GeometryCollection;
  const labels = ids.flatMap((id) => {
    const known = Object.hasOwn(file.labels, id) ? file.labels[id] : undefined;
    if (known) return [[id, known] as const];
    const atom = atoms.geometries.find((geometry) => geometry.id === id);
    if (!atom) return [];
    const shape = feature(file.topology, atom);
    if (shape.type !== 'Feature') return [];
    const { geometry } = shape;
    const pieces =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const middles = pieces
      .map(([ring = []]) => middleOf(ring as unknown as readonly Point[]))
      .sort((a, b) => b.area - a.area);
    return middles[0] ? [[id, middles[0].at] as const] : [];
  });
  return { ...file, labels: Object.fromEntries(labels) };
}

/** Centre and size of the land within a ring, in degrees. */
function middleOf(ring: readonly Point[]): { readonly at: Point; readonly area: number } {
  let [twice, sumX, sumY] = [0, 0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    twice += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  const first = ring[0] ?? [0, 0];
  const at: Point = twice === 0 ? first : [sumX / (3 * twice), sumY / (3 * twice)];
  return { at, area: Math.abs(twice) * Math.cos((at[1] * Math.PI) / 180) };
}
