import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/state/store';
import { followTextSize, smallestTextPx } from '../../../src/views/shell/text-size';
import { dayOn, smallAtlas } from '../../fixtures/datasets';

describe('the smallest text', () => {
  it.each([
    [720, 16.2],
    [768, 17.3],
    [1080, 24.3],
    [2160, 48.6],
  ])('in a hall with a window %i pixels high is %f pixels high', (height, px) => {
    expect(smallestTextPx(true, 1920, height)).toBe(px);
  });

  it('is 13 pixels high when reading, whatever the window', () => {
    expect([320, 720, 2160].map((height) => smallestTextPx(false, 1920, height))).toEqual([
      13, 13, 13,
    ]);
  });

  it('is never smaller in a hall than when reading', () => {
    expect(smallestTextPx(true, 1920, 300)).toBe(13);
    expect(smallestTextPx(true, 1920, 0)).toBe(13);
  });

  it('is 13 pixels high on a phone, which is held in a hand', () => {
    expect(smallestTextPx(true, 390, 844)).toBe(13);
    expect(smallestTextPx(true, 1080, 1920)).toBe(43.2);
  });

  it('is as large as the browser is set to, in the hand and in a hall', () => {
    expect(smallestTextPx(false, 1280, 720, 26)).toBe(26);
    expect(smallestTextPx(true, 1280, 720, 26)).toBe(26);
    expect(smallestTextPx(true, 1920, 2160, 26)).toBe(48.6);
  });

  it('in a hall is at least 2.2 % of the window’s height, in whole tenths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 9000 }), (height) => {
        const px = smallestTextPx(true, 1920, height);
        expect(px).toBeGreaterThanOrEqual(height * 0.022);
        expect(px).toBeLessThan(Math.max(height * 0.0225 + 0.11, 13.1));
        expect(Math.abs(px * 10 - Math.round(px * 10))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('the page', () => {
  function start() {
    const store = createStore(smallAtlas(), dayOn('2026-11-23'));
    const tokens = new Map<string, string>();
    const page = {
      style: {
        setProperty: (name: string, value: string) => tokens.set(name, value),
        removeProperty: (name: string) => tokens.delete(name),
      },
    } as unknown as HTMLElement;
    const root = { fontSize: '16px' };
    const window = Object.assign(new EventTarget(), {
      innerWidth: 1920,
      innerHeight: 1080,
      getComputedStyle: () => root,
    });
    const hall = signal(false);
    const stop = followTextSize(page, store, window as unknown as Window, () => hall.value);
    const resizeTo = (height: number) => {
      window.innerHeight = height;
      window.dispatchEvent(new Event('resize'));
    };
    return { root, hall, resizeTo, stop, now: () => [store.textPx.peek(), tokens.get('--size-1')] };
  }

  it('has larger texts while it is in a hall, and leaves the token alone otherwise', () => {
    const { hall, now } = start();
    expect(now()).toEqual([13, undefined]);
    hall.value = true;
    expect(now()).toEqual([24.3, '24.3px']);
    hall.value = false;
    expect(now()).toEqual([13, undefined]);
  });

  it('follows the size of text that the browser is set to, and leaves that to the styles', () => {
    const { root, resizeTo, now } = start();
    root.fontSize = '32px';
    resizeTo(1080);
    expect(now()).toEqual([26, undefined]);
  });

  it('follows the window’s height in a hall until it is undone', () => {
    const { hall, resizeTo, stop, now } = start();
    resizeTo(2160);
    expect(now()).toEqual([13, undefined]);
    hall.value = true;
    resizeTo(720);
    expect(now()).toEqual([16.2, '16.2px']);
    stop();
    resizeTo(2160);
    expect(now()).toEqual([16.2, '16.2px']);
  });
});
