import { describe, expect, it } from 'vitest';
import { readPaint } from '../../../src/exports/picture/read-paint';

describe('a paint as a browser computes it', () => {
  it('is a colour without its opacity', () => {
    expect(readPaint('rgb(11, 74, 92)')).toEqual({ colour: '#0b4a5c', opacity: 1, pattern: null });
    expect(readPaint('rgba(247, 246, 242, 0.92)')).toEqual({
      colour: '#f7f6f2',
      opacity: 0.92,
      pattern: null,
    });
    expect(readPaint('rgb(22 35 44 / 0.05)')).toMatchObject({ colour: '#16232c', opacity: 0.05 });
  });

  it('is read where it is mixed from others', () => {
    expect(readPaint('color(srgb 0.5 0 1)')).toMatchObject({ colour: '#8000ff', opacity: 1 });
    expect(readPaint('color(srgb 0.5 0 1 / 0.24)')).toMatchObject({ opacity: 0.24 });
  });

  it('names the pattern that lies over the colour', () => {
    expect(readPaint('url("#hatch-observer") rgb(160, 138, 46)')).toEqual({
      colour: '#a08a2e',
      opacity: 1,
      pattern: 'hatch-observer',
    });
    expect(readPaint('url("#hatch-uncertain") rgba(0, 0, 0, 0)')).toEqual({
      colour: 'none',
      opacity: 1,
      pattern: 'hatch-uncertain',
    });
    expect(readPaint('url(https://example.org/atlas#dispute-3)').pattern).toBe('dispute-3');
  });

  it('is nothing where nothing is seen', () => {
    for (const none of ['none', 'rgba(0, 0, 0, 0)', '', 'context-fill']) {
      expect(readPaint(none)).toEqual({ colour: 'none', opacity: 0, pattern: null });
    }
  });
});
