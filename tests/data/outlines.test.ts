import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  isOutlinesFile,
  OUTLINES_FORMAT,
  type OutlinesFile,
  type Rings,
  readOutlines,
} from '../../src/data/outlines';
import type { Cell, Worldview, WorldviewTable } from '../../src/model/worldview';

const identity = (lon: number, lat: number): [number, number] => [lon, lat];
const view = (id: string): Worldview => ({ id, label: { en: id }, describes: { en: id } });
const hatched: Cell = { style: 'disputed', draws: null };
const partOfB: Cell = { style: 'part', draws: 'BBB' };

/**
 * Four squares in a row, two degrees wide, from 10 E 20 N on: AAA; a valley that AAA claims and
 * BBB runs; BBB; and a country without a label. Steps of half a degree.
 */
const topology: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 20] },
  arcs: [
    [4, 4, -4, 0, 0, -4, 4, 0],
    [4, 0, 0, 4],
    [4, 0, 4, 0],
    [8, 0, 0, 4],
    [8, 4, -4, 0],
    [8, 0, 4, 0],
    [12, 0, 0, 4],
    [12, 4, -4, 0],
    [12, 0, 4, 0, 0, 4, -4, 0],
  ].map(pairs),
  objects: {
    atoms: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AAA', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'valley', arcs: [[[2, 3, 4, ~1]]] },
        { type: 'Polygon', id: 'BBB', arcs: [[5, 6, 7, ~3]] },
        { type: 'Polygon', id: 'ZZZ', arcs: [[8, ~6]] },
      ],
    },
  },
};
const table: WorldviewTable = {
  reviewed: '2026-11-23',
  views: [view('neutral'), view('de-facto')],
  states: {},
  rows: [
    {
      id: 'valley',
      name: { en: 'Valley' },
      administeredBy: ['BBB'],
      claimedBy: ['AAA'],
      near: { en: 'Administered by BBB, claimed by AAA.' },
      cells: { neutral: hatched, 'de-facto': partOfB },
    },
  ],
};
const file: OutlinesFile = {
  format: OUTLINES_FORMAT,
  labels: { AAA: [11, 21], BBB: [15, 21] },
  topology,
};

function pairs(flat: readonly number[]): number[][] {
  return flat.flatMap((x, index) => (index % 2 === 0 ? [[x, flat[index + 1] ?? 0]] : []));
}

/** West and east end of a shape between 20 and 22 N, as words. */
function extentOf(rings: Rings = []): string {
  const points = rings.flat();
  const lats = new Set(points.map(([, lat]) => lat));
  expect([...lats].sort()).toEqual([20, 22]);
  const lons = points.map(([lon]) => lon);
  return `${Math.min(...lons)} to ${Math.max(...lons)}`;
}

/** Stretches between neighbouring points, without direction. */
function stretchesOf(lines: Rings): readonly string[] {
  return lines
    .flatMap((line) =>
      line.slice(1).map((point, index) => [line[index], point].map(String).sort().join(' to ')),
    )
    .sort();
}

describe('the outlines in a view that hatches disputed land', () => {
  const shapes = readOutlines(file, table, identity).shapesOf('neutral');

  it('give each country of the organisation the land that nobody disputes', () => {
    expect([...shapes.countries.keys()]).toEqual(['AAA', 'BBB']);
    expect(extentOf(shapes.countries.get('AAA'))).toBe('10 to 12');
    expect(extentOf(shapes.countries.get('BBB'))).toBe('14 to 16');
  });

  it('keep the land of others and disputed land apart', () => {
    expect(extentOf(shapes.rest.flat())).toBe('16 to 18');
    expect(shapes.disputed.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['valley']]);
    expect(extentOf(shapes.disputed[0]?.rings)).toBe('12 to 14');
    expect(shapes.areas.map(({ row, country }) => [row.id, country])).toEqual([['valley', null]]);
  });

  it('draw each border once, dashed round disputed land, and no coast', () => {
    expect(stretchesOf(shapes.solid)).toEqual(['16,20 to 16,22']);
    expect(stretchesOf(shapes.dashed)).toEqual(['12,20 to 12,22', '14,20 to 14,22']);
  });

  it('close every ring', () => {
    for (const ring of [...shapes.countries.values(), ...shapes.rest].flat()) {
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });
});

describe('the outlines in a view that gives disputed land to one side', () => {
  const shapes = readOutlines(file, table, identity).shapesOf('de-facto');

  it('merge it without a line between', () => {
    expect(extentOf(shapes.countries.get('BBB'))).toBe('12 to 16');
    expect(shapes.countries.get('BBB')).toHaveLength(1);
    expect(stretchesOf(shapes.solid)).toEqual(['12,20 to 12,22', '16,20 to 16,22']);
    expect(shapes.dashed).toEqual([]);
    expect(shapes.disputed).toEqual([]);
    expect(shapes.areas.map(({ country }) => country)).toEqual(['BBB']);
  });
});

describe('the outlines', () => {
  it('are brought into the plane that is asked for, each point of an arc once', () => {
    let count = 0;
    const { labels, shapesOf } = readOutlines(file, table, (lon, lat) => {
      count += 1;
      return [lon * 2, -lat];
    });
    expect(labels.get('AAA')).toEqual([22, -21]);
    const lons = shapesOf('neutral').countries.get('AAA')?.flat() ?? [];
    expect(Math.max(...lons.map(([x]) => x))).toBe(24);
    expect(Math.max(...lons.map(([, y]) => y))).toBe(-20);
    const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
    expect(count).toBe(points + 2);
  });

  it('are made once a view', () => {
    const { shapesOf } = readOutlines(file, table, identity);
    expect(shapesOf('neutral')).toBe(shapesOf('neutral'));
    expect(shapesOf('neutral')).not.toBe(shapesOf('de-facto'));
  });

  it('refuse a view that the table does not have', () => {
    expect(() => readOutlines(file, table, identity).shapesOf('lunar')).toThrow(
      'No worldview "lunar"',
    );
  });

  it('are the same where the file gives whole positions instead of steps', () => {
    const { transform: _, ...rest } = topology;
    const arcs = topology.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]) => {
        x += dx;
        y += dy;
        return [x * 0.5 + 10, y * 0.5 + 20];
      });
    });
    const { shapesOf } = readOutlines({ ...file, topology: { ...rest, arcs } }, table, identity);
    expect(extentOf(shapesOf('neutral').countries.get('AAA'))).toBe('10 to 12');
  });
});

describe('a file of outlines', () => {
  it('is known by its format and its topology', () => {
    expect(isOutlinesFile(file)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a text', 'outlines'],
    ['a list', []],
    ['of an older format', { ...file, format: 1 }],
    ['of a format in quotes', { ...file, format: String(OUTLINES_FORMAT) }],
    ['without labels', { ...file, labels: undefined }],
    ['without a topology', { ...file, topology: undefined }],
    ['GeoJSON', { ...file, topology: { type: 'FeatureCollection', features: [] } }],
    ['a topology without arcs', { ...file, topology: { type: 'Topology', objects: {} } }],
    ['with labels that are null', { ...file, labels: null }],
    ['a topology without atoms', { ...file, topology: { ...topology, objects: {} } }],
  ])('is refused where it is %s', (_, other) => {
    expect(isOutlinesFile(other)).toBe(false);
  });
});
