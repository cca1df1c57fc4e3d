import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAround,
  type LabelCandidate,
  type Obstacle,
  overlaps,
  placeLabels,
  spotsAround,
} from '../../../src/views/map/place-labels';

function candidate(id: string, fields: Partial<LabelCandidate> = {}): LabelCandidate {
  return {
    id,
    kind: 'country',
    text: id,
    width: 60,
    height: 16,
    spots: [[100, 100]],
    priority: 1,
    ...fields,
  };
}

const spot = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 300 }));
const anyCandidate = fc.record({
  width: fc.integer({ min: 10, max: 120 }),
  height: fc.integer({ min: 8, max: 30 }),
  spots: fc.array(spot, { minLength: 1, maxLength: 4 }),
  priority: fc.integer({ min: 0, max: 5 }),
  inside: fc.boolean(),
});
const candidates = fc
  .array(anyCandidate, { maxLength: 40 })
  .map((all) => all.map((fields, index) => candidate(`l${index}`, fields)));
const obstacle = fc
  .tuple(spot, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }))
  .map(
    ([[left, top], width, height]): Obstacle => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }),
  );
const anyScale = fc.constantFrom(1, 1.87, 3.74);
const frame: Obstacle = { left: 0, top: 0, right: 500, bottom: 300 };

describe('labels', () => {
  it('never overlap, cover no obstacle, and stand at one of their spots', () => {
    fc.assert(
      fc.property(
        candidates,
        fc.array(obstacle, { maxLength: 10 }),
        anyScale,
        (all, obstacles, scale) => {
          const placed = placeLabels(all, obstacles, frame, scale);
          const boxes = placed.map(({ x, y, width, height }) =>
            boxAround(x, y, width, height, scale),
          );
          boxes.forEach((box, index) => {
            expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
            expect(obstacles.some((other) => overlaps(box, other))).toBe(false);
          });
          for (const { x, y, spots, inside, width, height } of placed) {
            expect(spots).toContainEqual([x, y]);
            if (!inside) continue;
            expect(x - width / 2 >= 0 && x + width / 2 <= 500).toBe(true);
            expect(y - height / 2 >= 0 && y + height / 2 <= 300).toBe(true);
          }
        },
      ),
    );
  });

  it('are left out only where every spot is taken by one at least as important, or barred', () => {
    fc.assert(
      fc.property(candidates, fc.array(obstacle, { maxLength: 5 }), (all, obstacles) => {
        const placed = placeLabels(all, obstacles);
        const ids = new Set(placed.map(({ id }) => id));
        for (const left of all.filter(({ id }) => !ids.has(id))) {
          const above = placed
            .filter(({ priority }) => priority >= left.priority)
            .map(({ x, y, width, height }) => boxAround(x, y, width, height));
          for (const [x, y] of left.spots) {
            const box = boxAround(x, y, left.width, left.height);
            expect([...above, ...obstacles].some((other) => overlaps(box, other))).toBe(true);
          }
        }
      }),
    );
  });

  it('give way to a more important one, whatever the order', () => {
    const [low, high] = [candidate('low'), candidate('high', { priority: 9 })];
    expect(placeLabels([low, high]).map(({ id }) => id)).toEqual(['high']);
    expect(placeLabels([high, low]).map(({ id }) => id)).toEqual(['high']);
  });

  it('take the next spot where the first is taken', () => {
    const second = candidate('second', {
      spots: [
        [100, 100],
        [100, 200],
      ],
    });
    const placed = placeLabels([candidate('first', { priority: 2 }), second]);
    expect(placed.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['first', 100, 100],
      ['second', 100, 200],
    ]);
  });

  it('with several wordings use the first that fits, once', () => {
    const long = candidate('next', { text: 'Next: Kyrgyzstan', width: 300, priority: 3 });
    const short = candidate('next', { text: 'Next', width: 30, priority: 2 });
    const wall = [{ left: 160, top: 0, right: 170, bottom: 300 }];
    expect(placeLabels([long, short]).map(({ text }) => text)).toEqual(['Next: Kyrgyzstan']);
    expect(placeLabels([long, short], wall).map(({ text }) => text)).toEqual(['Next']);
  });

  it('stay in the frame only where they are marked to', () => {
    const edge = { spots: [[10, 100]] as const };
    expect(placeLabels([candidate('a', { ...edge, inside: true })], [], frame)).toEqual([]);
    expect(placeLabels([candidate('a', edge)], [], frame)).toHaveLength(1);
  });
});

describe('the spots around a mark', () => {
  it('leave the mark free, the right side first', () => {
    const spots = spotsAround(200, 150, 60, 16, 8);
    expect(spots[0]).toEqual([241, 150]);
    const mark = { left: 193, top: 143, right: 207, bottom: 157 };
    for (const [x, y] of spots) {
      expect(overlaps(boxAround(x, y, 60, 16), mark), `${x} ${y}`).toBe(false);
    }
  });

  it.each([1.87, 3.74])('leave a mark free that is %f times as large', (scale) => {
    const [width, height] = [60 * scale, 16 * scale];
    const mark = boxAround(200, 150, 12 * scale, 18 * scale, scale);
    for (const [x, y] of spotsAround(200, 150, width, height, 9 * scale, scale)) {
      const label = boxAround(x, y, width, height, scale);
      expect(overlaps(label, mark), `${x} ${y}`).toBe(false);
    }
  });
});
