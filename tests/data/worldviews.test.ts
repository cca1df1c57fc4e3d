import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import {
  assignAtoms,
  bordersOf,
  groupByParties,
  layOutView,
  partiesOf,
} from '../../src/data/worldview';
import type { SourcedCell, WorldviewTable } from '../../src/model/worldview';

type Position = readonly number[];
type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };
type Atoms = Topology<{ atoms: GeometryCollection }>;
interface Provenance {
  scripts: Record<string, string>;
  outputs: Record<string, { sha256: string; bytes: number; atoms?: number }>;
}

const MAX_BROTLI_BYTES = 70_000;
const MAX_GZIP_BYTES = 80_000;
const MIN_INLAND_PIECE = 0.00025; // square degrees, about 2.5 km2
const MIN_SEA_IN_LAND = 1; // square degrees; the Caspian is the only such hole

const file = (path: string) => new URL(`../../${path}`, import.meta.url);
const readText = (path: string) => readFileSync(file(path), 'utf8');
const readJson = <T>(path: string): T => JSON.parse(readText(path));

const topology = readJson<Atoms>('assets/geo/atoms.json');
const table = readJson<WorldviewTable<SourcedCell>>('assets/geo/worldviews.json');
const labels = readJson<Record<string, [number, number]>>('assets/geo/labels.json');
const provenance = readJson<Provenance>('assets/geo/provenance.json');

const geometries = topology.objects.atoms.geometries;
const atomIds = geometries.map(({ id }) => String(id));
const shapes = new Map(
  feature(topology, topology.objects.atoms).features.map(({ id, geometry }) => [
    String(id),
    geometry as Shape,
  ]),
);

const scoCountries =
  'AFG ARE ARM AZE BHR BLR CHN EGY IND IRN KAZ KGZ KHM KWT LAO LKA MDV MMR MNG NPL PAK QAT RUS SAU TJK TUR UZB'.split(
    ' ',
  );

function polygonsOf(shape: Shape): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function ringsOf(shape: Shape): Position[][] {
  return polygonsOf(shape).flat();
}

function pairsOf(ring: Position[]): [number, number, number, number][] {
  return ring.slice(1).map((end, i) => {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = end;
    return [x1, y1, x2, y2];
  });
}

function areaOf(ring: Position[]): number {
  return Math.abs(pairsOf(ring).reduce((sum, [x1, y1, x2, y2]) => sum + x1 * y2 - x2 * y1, 0)) / 2;
}

function holds(shape: Shape, lon: number, lat: number): boolean {
  const crossings = ringsOf(shape)
    .flatMap(pairsOf)
    .filter(
      ([x1, y1, x2, y2]) =>
        y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1),
    );
  return crossings.length % 2 === 1;
}

function atomsAt(lon: number, lat: number): string[] {
  return atomIds.filter((id) => {
    const shape = shapes.get(id);
    return shape !== undefined && holds(shape, lon, lat);
  });
}

/** 'IND' as part of India, 'own' as land of its own, 'IND+PAK' as disputed between the two. */
function seenAt(lon: number, lat: number, viewId: string): string {
  const [id = 'nothing'] = atomsAt(lon, lat);
  const assigned = assignAtoms(table, viewId, atomIds).get(id);
  if (!assigned) return id;
  if (assigned.style === 'part') return assigned.country;
  return assigned.style === 'own' ? 'own' : partiesOf(assigned.row).join('+');
}

function arcsOf(arcs: unknown): number[] {
  if (Array.isArray(arcs)) return arcs.flatMap(arcsOf);
  return typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : [];
}

function atomArcs(): Map<string, number[]> {
  return new Map(
    geometries.map((geometry) => [
      String(geometry.id),
      'arcs' in geometry ? arcsOf(geometry.arcs) : [],
    ]),
  );
}

function usesOfArcs(): Map<number, number> {
  const uses = new Map<number, number>();
  for (const arcs of atomArcs().values()) {
    for (const arc of new Set(arcs)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

// lon, lat, then as seen in: neutral, de-facto, china, india, pakistan, russia
const places: Record<string, [number, number, string, string, string, string, string, string]> = {
  Srinagar: [74.8, 34.09, 'IND+PAK', 'IND', 'IND+PAK', 'IND', 'IND+PAK', 'IND'],
  Leh: [77.58, 34.16, 'IND+PAK', 'IND', 'IND+PAK', 'IND', 'IND+PAK', 'IND'],
  'the Siachen Glacier': [77.0, 35.5, 'IND+PAK', 'IND', 'IND+PAK', 'IND', 'PAK', 'IND'],
  Muzaffarabad: [73.47, 34.37, 'PAK+IND', 'PAK', 'PAK+IND', 'IND', 'PAK', 'PAK+IND'],
  Gilgit: [74.31, 35.92, 'PAK+IND', 'PAK', 'PAK+IND', 'IND', 'PAK', 'PAK+IND'],
  'Aksai Chin': [79.5, 35.2, 'CHN+IND', 'CHN', 'CHN', 'IND', 'CHN+IND', 'CHN'],
  'the Shaksgam valley': [76.6, 36.0, 'CHN+IND', 'CHN', 'CHN', 'IND', 'CHN', 'CHN'],
  Tawang: [91.87, 27.59, 'IND+CHN', 'IND', 'CHN', 'IND', 'IND', 'IND'],
  Itanagar: [93.61, 27.09, 'IND+CHN', 'IND', 'CHN', 'IND', 'IND', 'IND'],
  'Khonsa in Tirap': [95.56, 27.0, 'IND', 'IND', 'IND', 'IND', 'IND', 'IND'],
  Taipei: [121.55, 25.03, 'TWN+CHN', 'own', 'CHN', 'TWN+CHN', 'CHN', 'CHN'],
  Kinmen: [118.4, 24.45, 'TWN+CHN', 'own', 'CHN', 'TWN+CHN', 'CHN', 'CHN'],
  'Hong Kong': [114.17, 22.32, 'CHN', 'CHN', 'CHN', 'CHN', 'CHN', 'CHN'],
  Simferopol: [34.1, 44.95, 'RUS+UKR', 'RUS', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS'],
  Sevastopol: [33.55, 44.59, 'RUS+UKR', 'RUS', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS'],
  Donetsk: [37.8, 48.0, 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS'],
  Luhansk: [39.31, 48.57, 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS'],
  Melitopol: [35.37, 46.85, 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS'],
  Kherson: [32.62, 46.65, 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS+UKR', 'RUS'],
  'the Golan Heights': [35.78, 33.0, 'ISR+SYR', 'ISR', 'SYR', 'SYR', 'SYR', 'SYR'],
  Ramallah: [35.2, 31.9, 'ISR+PSE', 'ISR+PSE', 'PSE', 'PSE', 'PSE', 'PSE'],
  Laayoune: [-13.15, 27.13, 'MAR+ESH', 'MAR', 'ESH', 'ESH', 'ESH', 'ESH'],
  Tifariti: [-10.57, 26.16, 'ESH+MAR', 'ESH', 'ESH', 'ESH', 'ESH', 'ESH'],
  'the north of Nicosia': [33.36, 35.2, 'CYP', 'own', 'CYP', 'CYP', 'CYP', 'CYP'],
  Sukhumi: [41.05, 43.02, 'GEO', 'own', 'GEO', 'GEO', 'GEO', 'own'],
  Tskhinvali: [43.97, 42.23, 'GEO', 'own', 'GEO', 'GEO', 'GEO', 'own'],
  Iturup: [147.9, 45.1, 'RUS+JPN', 'RUS', 'RUS+JPN', 'RUS+JPN', 'RUS+JPN', 'RUS'],
  Pristina: [21.17, 42.66, 'XKX+SRB', 'own', 'SRB', 'SRB', 'own', 'SRB'],
  Hargeisa: [44.06, 9.56, 'SOM', 'own', 'SOM', 'SOM', 'SOM', 'SOM'],
};

describe('each view draws each disputed place as the table says', () => {
  test.each(Object.entries(places))('%s', (_, [lon, lat, ...expected]) => {
    expect(atomsAt(lon, lat)).toHaveLength(1);
    expect(table.views.map(({ id }) => seenAt(lon, lat, id))).toEqual(expected);
  });

  test.each([
    ['Sukhumi', 41.05, 43.02],
    ['Tskhinvali', 43.97, 42.23],
    ['the north of Nicosia', 33.36, 35.2],
    ['Hargeisa', 44.06, 9.56],
  ])('%s, with authorities that have no code, is disputed in the neutral view', (_, lon, lat) => {
    const [id = ''] = atomsAt(lon, lat);
    expect(assignAtoms(table, 'neutral', atomIds).get(id)?.style).toBe('disputed');
  });
});

describe('the table', () => {
  test('lists the views in the order of the menu', () => {
    expect(table.views.map(({ id }) => id)).toEqual([
      'neutral',
      'de-facto',
      'china',
      'india',
      'pakistan',
      'russia',
    ]);
  });

  test.each(table.rows)('$id has a cell with a basis for every view', ({ cells }) => {
    expect(Object.keys(cells)).toEqual(table.views.map(({ id }) => id));
    for (const cell of Object.values(cells)) {
      expect(cell.basis.text.en?.length).toBeGreaterThan(20);
      expect(cell.draws === null).toBe(cell.style !== 'part');
    }
  });

  test.each(table.rows)('$id is disputed in the neutral view, by whom is told', (row) => {
    expect(row.cells.neutral?.style).toBe('disputed');
    expect(row.claimedBy.length).toBeGreaterThan(0);
    expect(row.near.en).toMatch(/administered|divided/i);
    expect(row.near.en).toMatch(/claimed/);
  });

  test('says in every editorial cell that it is an editorial choice', () => {
    const editorial = table.rows
      .flatMap(({ cells }) => Object.values(cells))
      .filter(({ basis }) => basis.kind === 'editorial');
    expect(editorial.length).toBeGreaterThan(0);
    for (const { basis } of editorial) expect(basis.text.en).toMatch(/^Editorial choice: /);
  });

  test('draws an ambiguous position as the neutral view does', () => {
    const ambiguous = table.rows
      .flatMap(({ cells }) => Object.values(cells))
      .filter(({ basis }) => basis.text.en?.includes('ambiguous'));
    expect(ambiguous.length).toBeGreaterThan(0);
    for (const { style } of ambiguous) expect(style).toBe('disputed');
  });

  test('names only atoms that exist, each once', () => {
    const named = [...table.rows.map(({ id }) => id), ...Object.keys(table.states)];
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((id) => !atomIds.includes(id))).toEqual([]);
  });

  test('tells of every atom that is not a country by its own id', () => {
    const told = new Set([...table.rows.map(({ id }) => id), ...Object.keys(table.states)]);
    expect(atomIds.filter((id) => !/^[A-Z]{3}$/.test(id) && !told.has(id))).toEqual([]);
  });
});

describe.each(table.views)('the view $id', ({ id: viewId }) => {
  const assignments = assignAtoms(table, viewId, atomIds);
  const layout = layOutView(assignments);

  test('assigns every atom exactly once', () => {
    const drawn = [
      ...[...layout.countries.values()].flat(),
      ...layout.disputed.map(({ id }) => id),
      ...layout.own.map(({ id }) => id),
    ];
    expect(drawn.sort()).toEqual([...atomIds].sort());
  });

  test('has all 27 countries', () => {
    expect(scoCountries.filter((country) => !layout.countries.has(country))).toEqual([]);
  });

  test('never draws one line both solid and dashed', () => {
    const { solid, dashed } = bordersOf(assignments);
    const both = atomIds.filter((a) =>
      atomIds.some((b) => solid({ id: a }, { id: b }) && dashed({ id: a }, { id: b })),
    );
    expect(both).toEqual([]);
  });
});

describe('borders', () => {
  const bordersIn = (viewId: string) => bordersOf(assignAtoms(table, viewId, atomIds));
  const lineOfControl = [{ id: 'kashmir-jammu' }, { id: 'kashmir-azad' }] as const;

  test('the Line of Control is dashed in the neutral view', () => {
    expect(bordersIn('neutral').dashed(...lineOfControl)).toBe(true);
  });

  test('the Line of Control is solid in the de facto view', () => {
    expect(bordersIn('de-facto').solid(...lineOfControl)).toBe(true);
  });

  test("the Line of Control is no line at all in India's view", () => {
    const { solid, dashed } = bordersIn('india');
    expect(solid(...lineOfControl) || dashed(...lineOfControl)).toBe(false);
  });

  test('there is no line between two areas that the same parties dispute alike', () => {
    const { solid, dashed } = bordersIn('neutral');
    const inside = [{ id: 'kashmir-jammu' }, { id: 'kashmir-ladakh' }] as const;
    expect(solid(...inside) || dashed(...inside)).toBe(false);
  });

  test('a coast is no border', () => {
    const { solid, dashed } = bordersIn('neutral');
    const coast = [{ id: 'taiwan' }, { id: 'taiwan' }] as const;
    expect(solid(...coast) || dashed(...coast)).toBe(false);
  });

  test('areas that the same parties dispute alike can be hatched as one', () => {
    const { disputed } = layOutView(assignAtoms(table, 'neutral', atomIds));
    const groups = groupByParties(disputed).map((rows) => rows.map(({ id }) => id).sort());
    expect(groups).toContainEqual(['kashmir-jammu', 'kashmir-ladakh', 'siachen']);
    expect(groups).toContainEqual(['abkhazia']);
  });

  test('a view that the table does not have is refused', () => {
    expect(() => assignAtoms(table, 'atlantis', atomIds)).toThrow('No worldview "atlantis"');
  });
});

describe('the outlines', () => {
  test('have no empty geometry', () => {
    expect(geometries.filter(({ type }) => !/Polygon$/.test(String(type)))).toEqual([]);
    for (const shape of shapes.values()) {
      for (const ring of ringsOf(shape)) expect(areaOf(ring)).toBeGreaterThan(0);
    }
  });

  test('use no arc for more than two atoms, and no arc for none', () => {
    const uses = usesOfArcs();
    expect(uses.size).toBe(topology.arcs.length);
    expect(Math.max(...uses.values())).toBe(2);
  });

  test('have no sliver: every piece that touches another atom is of some size', () => {
    const uses = usesOfArcs();
    const slivers = geometries.flatMap((geometry) => {
      const polygons: unknown[] =
        geometry.type === 'Polygon'
          ? [geometry.arcs]
          : geometry.type === 'MultiPolygon'
            ? geometry.arcs
            : [];
      const pieces = polygonsOf(shapes.get(String(geometry.id)) as Shape);
      return pieces.flatMap(([outer = []], i) => {
        const touches = arcsOf(polygons[i]).some((arc) => uses.get(arc) === 2);
        return touches && areaOf(outer) < MIN_INLAND_PIECE ? [geometry.id] : [];
      });
    });
    expect(slivers).toEqual([]);
  });

  test('leave no gap: all land merged has no hole but the Caspian', () => {
    const land = merge(topology, geometries as Parameters<typeof merge>[1]);
    const holes = land.coordinates.flatMap((rings) => rings.slice(1));
    expect(holes).toHaveLength(1);
    expect(holes.every((hole) => areaOf(hole) > MIN_SEA_IN_LAND)).toBe(true);
    expect(holds({ type: 'Polygon', coordinates: holes }, 51, 41)).toBe(true);
  });

  test('never jump across the map', () => {
    const jumps = [...shapes.values()]
      .flatMap(ringsOf)
      .flatMap(pairsOf)
      .filter(([x1, , x2]) => Math.abs(x2 - x1) > 180);
    expect(jumps).toEqual([]);
  });

  test.each([
    ['Kaliningrad', 20.9, 54.7],
    ['Moscow', 37.62, 55.75],
    ['the middle of Chukotka', 172, 67],
    ['Wrangel Island west of the antimeridian', 179.5, 71.2],
    ['Wrangel Island east of the antimeridian', 180.5, 71.2],
    ['Uelen', 189.9, 66.15],
    ['Yuzhno-Sakhalinsk', 142.74, 46.95],
    ['Urup', 150.0, 46.0],
  ])('%s is in one Russia', (_, lon, lat) => {
    expect(atomsAt(lon, lat)).toEqual(['RUS']);
  });

  test('reach past 190 degrees east in Chukotka', () => {
    const russia = ringsOf(shapes.get('RUS') as Shape).flat();
    expect(Math.max(...russia.map(([lon = 0]) => lon))).toBeGreaterThan(190);
    expect(Math.min(...russia.map(([lon = 0]) => lon))).toBeLessThan(20);
  });

  test.each([
    ['Sokh', 71.1, 39.97, 'UZB'],
    ['Shohimardon', 71.75, 39.95, 'UZB'],
    ['Vorukh', 70.57, 39.85, 'TJK'],
  ])('the enclave of %s survives', (_, lon, lat, country) => {
    expect(atomsAt(lon, lat)).toEqual([country]);
    expect(atomsAt(lon, 39.75)).toEqual(['KGZ']);
  });

  test.each([
    ['Maldives', 'MDV', 50],
    ['Bahrain', 'BHR', 3],
    ['India with Lakshadweep, Andaman and Nicobar', 'IND', 20],
    ['China with Hainan', 'CHN', 20],
    ['Taiwan with Kinmen and Penghu', 'taiwan', 4],
    ['the southern Kurils', 'southern-kurils', 5],
  ])('%s keeps its islands', (_, id, least) => {
    expect(polygonsOf(shapes.get(id) as Shape).length).toBeGreaterThanOrEqual(least);
  });
});

test.each([
  ['Abu Musa', 55.03, 25.875],
  ['the Senkaku or Diaoyu Islands', 123.53, 25.765],
  ['the Paracel Islands', 112.33, 16.83],
  ['the Spratly Islands', 115.82, 10.73],
])('%s, disputed and too small to hatch, is drawn for nobody', (_, lon, lat) => {
  expect(atomsAt(lon, lat)).toEqual([]);
});

describe('the files', () => {
  test('the outlines stay within the byte budget', () => {
    const bytes = readFileSync(file('assets/geo/atoms.json'));
    expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(MAX_BROTLI_BYTES);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(MAX_GZIP_BYTES);
  });

  test.each(Object.entries(provenance.outputs))(
    '%s is what was built',
    (path, { sha256, bytes }) => {
      const text = readText(path);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    },
  );

  test('the count of atoms is as noted', () => {
    expect(provenance.outputs['assets/geo/atoms.json']?.atoms).toBe(atomIds.length);
  });

  test.each(Object.entries(provenance.scripts))('%s is what built them', (path, sha256) => {
    expect(existsSync(file(path))).toBe(true);
    expect(createHash('sha256').update(readText(path)).digest('hex')).toBe(sha256);
  });

  test('every one of the 27 countries has a label inside its de facto land', () => {
    expect(Object.keys(labels).sort()).toEqual(scoCountries);
    for (const [country, [lon, lat]] of Object.entries(labels)) {
      expect(seenAt(lon, lat, 'de-facto')).toBe(country);
    }
  });
});
