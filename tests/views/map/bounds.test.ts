import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, fitBox } from '../../../src/views/map/bounds';

const NONE = { left: 0, top: 0, right: 0, bottom: 0 };

describe('the box of shapes', () => {
  it('holds every point of every ring', () => {
    const a = [
      [
        [1, 2],
        [5, -3],
      ],
    ] as const;
    const b = [
      [[0, 0]],
      [
        [-4, 9],
        [2, 2],
      ],
    ] as const;
    expect(boxOf(a, b)).toEqual({ minX: -4, minY: -3, maxX: 5, maxY: 9 });
    expect(boxOf(a)).toEqual({ minX: 1, minY: -3, maxX: 5, maxY: 2 });
  });
});

describe('the view that fits a box', () => {
  it('doubles the scale with each zoom and has the box in the middle', () => {
    const box = { minX: 100, minY: -50, maxX: 200, maxY: 50 };
    expect(fitBox(box, 400, 400, NONE)).toEqual({ x: 150, y: 0, zoom: 2 });
    expect(fitBox(box, 400, 50, NONE)).toEqual({ x: 150, y: 0, zoom: -1 });
  });

  it('moves away from what covers one side', () => {
    const box = { minX: -50, minY: -50, maxX: 50, maxY: 50 };
    const fit = fitBox(box, 500, 400, { ...NONE, right: 100 });
    expect(fit).toEqual({ x: 12.5, y: 0, zoom: 2 });
    expect(fitBox(box, 400, 500, { ...NONE, top: 100 })).toEqual({ x: 0, y: -12.5, zoom: 2 });
  });

  it('shows the whole box clear of the insets, and no closer view would', () => {
    const size = fc.integer({ min: 300, max: 2000 });
    const side = fc.integer({ min: 0, max: 100 });
    const insets = fc.record({ left: side, top: side, right: side, bottom: side });
    const anyBox = fc
      .tuple(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
      )
      .map(([min, width, height]) => ({
        minX: min,
        minY: -min,
        maxX: min + width,
        maxY: height - min,
      }));
    fc.assert(
      fc.property(anyBox, size, size, insets, (box, width, height, covered) => {
        const { x, y, zoom } = fitBox(box, width, height, covered);
        const scale = 2 ** zoom;
        const left = (box.minX - x) * scale + width / 2 - covered.left;
        const right = width / 2 - covered.right - (box.maxX - x) * scale;
        const top = (box.minY - y) * scale + height / 2 - covered.top;
        const bottom = height / 2 - covered.bottom - (box.maxY - y) * scale;
        expect(Math.min(left, right, top, bottom)).toBeGreaterThan(-1e-6);
        expect(left).toBeCloseTo(right, 6);
        expect(top).toBeCloseTo(bottom, 6);
        const [freeX, freeY] = [
          width - covered.left - covered.right,
          height - covered.top - covered.bottom,
        ];
        const used = Math.max(
          ((box.maxX - box.minX) * scale) / freeX,
          ((box.maxY - box.minY) * scale) / freeY,
        );
        expect(used).toBeGreaterThan(0.99);
      }),
    );
  });

  it('stays finite where the insets leave no room', () => {
    const box = { minX: 0, minY: 0, maxX: 100, maxY: 100 };
    const { zoom } = fitBox(box, 100, 100, { left: 80, top: 0, right: 80, bottom: 0 });
    expect(zoom).toBe(Math.floor(Math.log2(0.4) * 100) / 100);
  });
});
