import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { CountryId } from '../model/dataset';

/*
 * The one door to the outlines: whatever file and worldview stand behind it, a view gets rings
 * and lines in the plane it asked for.
 */

export type Point = readonly [number, number];
export type Rings = readonly (readonly Point[])[];

export interface Outlines {
  /** All rings of each country of the organisation; fill with the even-odd rule. */
  readonly countries: ReadonlyMap<CountryId, Rings>;
  /** All other land. */
  readonly rest: Rings;
  /** Land borders, each drawn once. */
  readonly borders: Rings;
  /** Where a country's name goes. */
  readonly labels: ReadonlyMap<CountryId, Point>;
}

interface OutlinesFile {
  readonly format: number;
  readonly labels: Readonly<Record<string, readonly [number, number]>>;
  readonly topology: Topology;
}

const FORMAT = 1;

/** Whether a parsed file is one that `readOutlines` can read. */
export function isOutlinesFile(file: unknown): file is OutlinesFile {
  const candidate = file as Partial<OutlinesFile> | null;
  return (
    candidate?.format === FORMAT &&
    typeof candidate.labels === 'object' &&
    candidate.topology?.type === 'Topology' &&
    Array.isArray(candidate.topology.arcs)
  );
}

/**
 * Reads the outlines into a plane. `project` turns degrees east and north into the plane's units;
 * every arc is projected once, whether one country uses it or two.
 */
export function readOutlines(
  file: OutlinesFile,
  project: (lon: number, lat: number) => [number, number],
): Outlines {
  const topology = inPlane(file.topology, project);
  const all = topology.objects.outlines as GeometryCollection;
  const own = all.geometries.filter((geometry) => geometry.id !== undefined);
  const others = all.geometries.filter((geometry) => geometry.id === undefined);
  const countries = new Map<CountryId, Rings>();
  for (const geometry of own) countries.set(String(geometry.id), ringsOf(topology, [geometry]));
  return {
    countries,
    rest: ringsOf(topology, others),
    borders: mesh(topology, all as GeometryObject, (a, b) => a !== b)
      .coordinates as unknown as Rings,
    labels: new Map(Object.entries(file.labels).map(([id, [lon, lat]]) => [id, project(lon, lat)])),
  };
}

function ringsOf(topology: Topology, geometries: readonly GeometryObject[]): Rings {
  type Areas = Parameters<typeof merge>[1];
  return merge(topology, geometries as unknown as Areas).coordinates.flat() as unknown as Rings;
}

/** The same topology with its arcs decoded and projected. */
function inPlane(topology: Topology, project: (lon: number, lat: number) => [number, number]) {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs } as Topology;
}
