import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { OUTLINES_FORMAT, type OutlinesFile, readOutlines } from '../../src/data/outlines';
import type { WorldviewTable } from '../../src/model/worldview';
import { atlasDataset } from '../fixtures/datasets';

function readGeo(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../assets/geo/${name}.json`, import.meta.url), 'utf8'),
  );
}

const table = readGeo('worldviews') as WorldviewTable;
const outlines = readOutlines(
  {
    format: OUTLINES_FORMAT,
    labels: readGeo('labels') as OutlinesFile['labels'],
    topology: readGeo('atoms') as Topology,
  },
  table,
  (lon, lat) => [lon, lat],
);
const ids = atlasDataset()
  .countries.map(({ id }) => id)
  .sort();

describe.each(table.views.map(({ id }) => id))(
  'the outlines that ship, in the view %s,',
  (view) => {
    const shapes = outlines.shapesOf(view);

    it('hold all 27 countries of the facts and no other', () => {
      expect(ids).toHaveLength(27);
      expect([...shapes.countries.keys()].sort()).toEqual(ids);
      expect([...outlines.labels.keys()].sort()).toEqual(ids);
      for (const [id, rings] of shapes.countries) {
        expect(rings.length, id).toBeGreaterThan(0);
        expect(
          rings.every((ring) => ring.length >= 4),
          id,
        ).toBe(true);
      }
    });

    it('have Russia in one piece, past the 180th meridian', () => {
      const lons = (shapes.countries.get('RUS') ?? []).flat().map(([lon]) => lon);
      expect(Math.max(...lons)).toBeGreaterThan(190);
      expect(Math.min(...lons)).toBeGreaterThan(0);
    });

    it('jump nowhere by more than half the globe', () => {
      const { countries, rest, solid, dashed, areas } = shapes;
      const all = [
        ...countries.values(),
        ...rest,
        solid,
        dashed,
        ...areas.map(({ rings }) => rings),
      ];
      const jumping = all
        .flat()
        .filter((line) =>
          line.some(([lon], index) => Math.abs(lon - (line[index - 1]?.[0] ?? lon)) > 180),
        );
      expect(jumping).toEqual([]);
    });

    it('hold every capital within 6 degrees of its country', () => {
      for (const { id, capital } of atlasDataset().countries) {
        const points = shapes.countries.get(id)?.flat() ?? [];
        const [lon, lat] = [capital?.lon ?? Number.NaN, capital?.lat ?? Number.NaN];
        expect(
          points.some(([x, y]) => Math.abs(x - lon) < 6 && Math.abs(y - lat) < 6),
          id,
        ).toBe(true);
      }
    });
  },
);
