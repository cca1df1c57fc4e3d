import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/data/outlines';
import { hostsUpTo, lastAtEachPlace, legPath, placeOf } from '../../../src/views/map/hosts';
import { pathData } from '../../../src/views/map/path-data';
import { project } from '../../../src/views/map/projection';
import { atlasDataset, eventOf } from '../../fixtures/datasets';

const atlas = atlasDataset();
const anchors = new Map<string, Point>([
  ['UZB', [1, 2]],
  ['KGZ', [3, 4]],
  ['CHN', [5, 6]],
]);

describe('the hosts of the meetings', () => {
  it('are those held, and after the last of them the one that is announced', () => {
    const story = (held: number) =>
      hostsUpTo(atlas, held, anchors).map(
        (host) => `${host.event.number} ${host.held ? 'held' : 'next'}`,
      );
    expect(story(0)).toEqual([]);
    expect(story(1)).toEqual(['1 held']);
    expect(story(3)).toEqual(['1 held', '2 held', '3 held']);
    expect(story(4)).toEqual(['1 held', '2 held', '3 held', '4 held', '5 next']);
  });

  it('are the last of thousands, since a route through all would show nothing', () => {
    const meeting = eventOf(atlas, 'ict-ministers-3-2024');
    const events = Array.from({ length: 5000 }, (_, index) => ({
      ...meeting,
      id: `m${index}`,
      number: index + 1,
    }));
    const hosts = hostsUpTo({ ...atlas, events }, 4000, anchors);
    expect(hosts.length).toBe(80);
    expect(hosts.at(-1)?.event.number).toBe(4000);
  });

  it('are pins at cities and rings in countries whose city nobody names', () => {
    const marks = hostsUpTo(atlas, 4, anchors).map(({ mark }) => mark);
    expect(marks).toEqual(['ring', 'pin', 'pin', 'pin', 'ring']);
  });

  it('stand at their city, else at the anchor of the country', () => {
    const fourth = placeOf(eventOf(atlas, 'ict-ministers-4-2025'), anchors);
    expect(fourth).toEqual({ at: project(84.8872, 45.5847), mark: 'pin' });
    const fifth = placeOf(eventOf(atlas, 'ict-ministers-5-kyrgyzstan'), anchors);
    expect(fifth).toEqual({ at: [3, 4], mark: 'ring' });
  });

  it('without an outline are left out, and the others keep what they are', () => {
    expect(placeOf(eventOf(atlas, 'ict-ministers-5-kyrgyzstan'), new Map())).toBeNull();
    const hosts = hostsUpTo(atlas, 2, new Map());
    expect(hosts.map(({ event, held }) => [event.number, held])).toEqual([[2, true]]);
  });
});

describe('a leg of the route', () => {
  it('starts and ends at its places and bends to one side', () => {
    expect(legPath([0, 0], [100, 0])).toBe('M0.0,0.0Q50.0,18.0 100.0,0.0');
    expect(legPath([100, 0], [0, 0])).toBe('M100.0,0.0Q50.0,-18.0 0.0,0.0');
  });
});

describe('path data', () => {
  it('closes rings, leaves lines open, and rounds to a tenth of a sixteenth', () => {
    const shape = [
      [
        [0, 0],
        [1, 0.5],
        [1, 1.0001],
      ],
    ] as const;
    expect(pathData(shape, true)).toBe('M0,0L16,8L16,16Z');
    expect(pathData(shape, false)).toBe('M0,0L16,8L16,16');
    expect(pathData([...shape, [[0.01, -0.01]]], true)).toBe('M0,0L16,8L16,16ZM0.2,-0.2Z');
    expect(pathData([], true)).toBe('');
  });
});

describe('meetings at one place', () => {
  it('are marked once, by the last of them', () => {
    const [first, second, third] = hostsUpTo(atlas, 3, anchors);
    if (!first || !second || !third) throw new Error('Three were held.');
    const again = { ...third, at: first.at };
    expect(lastAtEachPlace([first, second, again])).toEqual([again, second]);
  });
});
