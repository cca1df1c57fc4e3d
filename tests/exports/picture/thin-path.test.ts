import { describe, expect, it } from 'vitest';
import { decimalsFor, thinPath } from '../../../src/exports/picture/thin-path';

const BOX = { left: 0, top: 0, right: 100, bottom: 100 };

describe('a path made thinner', () => {
  it('tells each point from the one before, and no point twice', () => {
    expect(thinPath('M10.2,10.4L20.1,9.6L20.3,9.9L30,40Z', 0, null)).toBe('M10,10l10,0l10,30z');
  });

  it('does not drift away: each point is rounded by itself', () => {
    const path = `M0,0${[1, 2, 3, 4, 5, 6, 7, 8].map((x) => `L${x * 1.4},0`).join('')}`;
    const moves = [...thinPath(path, 0, null).matchAll(/l(\d+)/g)].map(([, dx]) => Number(dx));
    expect(moves.reduce((sum, dx) => sum + dx, 0)).toBe(11);
  });

  it('loses the rings that lie outside of the box, and only those', () => {
    const inside = 'M10,10L20,10L20,20Z';
    const across = 'M-50,50L150,50L150,60Z';
    const outside = 'M-50,0L-10,0L-10,100Z';
    expect(thinPath(inside + outside, 0, BOX)).toBe('M10,10l10,0l0,10z');
    expect(thinPath(across, 0, BOX)).toBe('M-50,50l200,0l0,10z');
    expect(thinPath(outside, 0, BOX)).toBe('');
  });

  it('leaves a line open and a curve as it is', () => {
    expect(thinPath('M1,1L2,2', 0, BOX)).toBe('M1,1l1,1');
    expect(thinPath('M1,1Q2,2 3,3', 0, BOX)).toBe('M1,1Q2,2 3,3');
  });

  it('keeps as many decimals as are seen', () => {
    expect(thinPath('M0.123,0L0.456,0.1Z', 2, null)).toBe('M0.12,0l0.34,0.1z');
    expect([0.1, 1, 5.6].map(decimalsFor)).toEqual([0, 1, 2]);
  });
});
