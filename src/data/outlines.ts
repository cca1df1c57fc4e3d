import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryId } from '../model/dataset';
import { memoize } from '../model/memoize';
import type { AtomId, ViewId, WorldviewRow, WorldviewTable } from '../model/worldview';
import { assignAtoms, type BorderFilter, bordersOf, groupByParties, layOutView } from './worldview';

/*
 * The one door to the outlines: whatever atoms and worldviews stand behind it, a view gets rings
 * and lines in the plane it asked for.
 */

export type Point = readonly [number, number];
export type Rings = readonly (readonly Point[])[];

/** An atom that is disputed somewhere, as one view draws it. */
export interface Area {
  readonly row: WorldviewRow;
  readonly rings: Rings;
  /** The country it is drawn as part of; null where it is hatched or stands alone. */
  readonly country: CountryId | null;
}

/** Hatched land with the same parties, drawn as one shape. */
export interface Disputed {
  readonly rows: readonly WorldviewRow[];
  readonly rings: Rings;
}

/** All that is drawn in one worldview. */
export interface WorldviewShapes {
  /** All rings of each country of the organisation; fill with the even-odd rule. */
  readonly countries: ReadonlyMap<CountryId, Rings>;
  /** All other land that is not hatched, country by country. */
  readonly rest: readonly Rings[];
  readonly disputed: readonly Disputed[];
  readonly areas: readonly Area[];
  /** Borders that the view does not doubt, each drawn once; coasts are not among them. */
  readonly solid: Rings;
  /** Lines round disputed land. */
  readonly dashed: Rings;
}

export interface Outlines {
  /** Where a country's name goes. */
  readonly labels: ReadonlyMap<CountryId, Point>;
  /** The shapes of one worldview; made when first asked for. */
  readonly shapesOf: (view: ViewId) => WorldviewShapes;
}

export interface OutlinesFile {
  readonly format: number;
  readonly labels: Readonly<Record<string, readonly [number, number]>>;
  readonly topology: Topology;
}

export const OUTLINES_FORMAT = 3;
/** What the file calls its atoms. */
export const OUTLINES_OBJECT = 'atoms';

/** Whether a parsed file is one that `readOutlines` can read. */
export function isOutlinesFile(file: unknown): file is OutlinesFile {
  const candidate = file as Partial<OutlinesFile> | null;
  return (
    candidate?.format === OUTLINES_FORMAT &&
    typeof candidate.labels === 'object' &&
    candidate.labels !== null &&
    candidate.topology?.type === 'Topology' &&
    Array.isArray(candidate.topology.arcs) &&
    candidate.topology.objects?.[OUTLINES_OBJECT]?.type === 'GeometryCollection'
  );
}

/**
 * Reads the outlines into a plane. `project` turns degrees east and north into the plane's units;
 * every arc is projected once, whether one atom uses it or two. The countries with a label are the
 * organisation's; all others are the rest of the world.
 */
export function readOutlines(
  file: OutlinesFile,
  table: WorldviewTable,
  project: (lon: number, lat: number) => [number, number],
): Outlines {
  const topology = inPlane(file.topology, project);
  const labels = new Map(
    Object.entries(file.labels).map(([id, [lon, lat]]) => [id, project(lon, lat)] as const),
  );
  const land = createLand(topology);
  return {
    labels,
    shapesOf: memoize((view: ViewId) => layOut(land, table, view, labels)),
  };
}

interface Land {
  readonly atoms: readonly AtomId[];
  /** Atoms as one shape; the same atoms give the same object, so that views share what is alike. */
  readonly merged: (atoms: readonly AtomId[]) => Rings;
  readonly lines: (filter: BorderFilter) => Rings;
}

function createLand(topology: Topology): Land {
  const all = topology.objects[OUTLINES_OBJECT] as GeometryCollection;
  const geometryOf = new Map(all.geometries.map((geometry) => [String(geometry.id), geometry]));
  const mergedByKey = memoize((key: string) => {
    const geometries = key.split(' ').flatMap((atom) => geometryOf.get(atom) ?? []);
    type Areas = Parameters<typeof merge>[1];
    return merge(topology, geometries as Areas).coordinates.flat() as unknown as Rings;
  });
  return {
    atoms: [...geometryOf.keys()],
    merged: (atoms) => mergedByKey([...atoms].sort().join(' ')),
    lines: (filter) =>
      mesh(topology, all, (a, b) => a !== b && filter(a, b)).coordinates as unknown as Rings,
  };
}

function layOut(
  { atoms, merged, lines }: Land,
  table: WorldviewTable,
  view: ViewId,
  own: ReadonlyMap<CountryId, unknown>,
): WorldviewShapes {
  const assignments = assignAtoms(table, view, atoms);
  const { countries, disputed, own: alone } = layOutView(assignments);
  const others = [...countries].filter(([id]) => !own.has(id)).map(([, parts]) => parts);
  const borders = bordersOf(assignments);
  return {
    countries: new Map(
      [...countries].filter(([id]) => own.has(id)).map(([id, parts]) => [id, merged(parts)]),
    ),
    rest: [...others, ...alone.map((row) => [row.id])].map(merged),
    disputed: groupByParties(disputed).map((rows) => ({
      rows,
      rings: merged(rows.map((row) => row.id)),
    })),
    areas: table.rows.flatMap((row) => {
      const country = assignments.get(row.id)?.country;
      if (country === undefined) return [];
      return [{ row, rings: merged([row.id]), country }];
    }),
    solid: lines(borders.solid),
    dashed: lines(borders.dashed),
  };
}

/** The same topology with its arcs decoded and projected. */
function inPlane(topology: Topology, project: (lon: number, lat: number) => [number, number]) {
  const { transform: quantized } = topology;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      if (!quantized) return project(dx, dy);
      // Only quantized arcs hold steps; their first step starts at the origin.
      x += dx;
      y += dy;
      const { scale, translate } = quantized;
      return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs } as Topology;
}
