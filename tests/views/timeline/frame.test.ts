import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/state/store';
import { createFrame } from '../../../src/views/timeline/frame';
import { atlasDataset, dayOn, smallAtlas } from '../../fixtures/datasets';

const TODAY = dayOn('2026-11-23');

function start(dataset = atlasDataset()) {
  const store = createStore(dataset, TODAY);
  return { store, ...createFrame(store) };
}

describe('the frame of the timeline', () => {
  it('follows the width and keeps the axis inside, with room for the names of lanes', () => {
    const { frame, setSize } = start();
    for (const width of [320, 640, 1000, 1440, 2560]) {
      setSize(width, 900);
      const { axis } = frame.value;
      expect(frame.value.width).toBe(width);
      expect(axis.left).toBeGreaterThanOrEqual(100);
      expect(axis.right).toBeLessThan(width);
      expect(axis.right - axis.left).toBeGreaterThanOrEqual(80);
    }
  });

  it('knows when room is short, and not before', () => {
    const { frame, setSize } = start();
    setSize(390, 844);
    expect(frame.value.narrow).toBe(true);
    setSize(1440, 900);
    expect(frame.value.narrow).toBe(false);
    setSize(0, 900);
    expect(frame.value.width).toBe(1440);
  });

  it('has lower lanes in a low window', () => {
    const { frame, setSize } = start();
    setSize(1440, 1000);
    const roomy = frame.value.lanesHeight;
    setSize(1440, 600);
    expect(frame.value.lanesHeight).toBeLessThan(roomy);
    expect(frame.value.lanes).toHaveLength(7);
  });

  it('has a lane for the divide below all others while the colours tell a number', () => {
    const { frame, setSize, store } = start();
    setSize(1440, 1000);
    const before = frame.value.lanesHeight;
    expect(frame.value.divide).toBeNull();
    store.actions.colourBy('egdi');
    expect(frame.value.divide).toEqual({
      words: before + 14,
      top: before + 20,
      bottom: before + 66,
      end: before + 74,
    });
    expect(frame.value.lanesHeight).toBe(before + 74);
    setSize(1440, 700);
    expect((frame.value.divide?.bottom ?? 0) - (frame.value.divide?.top ?? 0)).toBe(36);
    store.actions.setTextPx(26);
    expect((frame.value.divide?.bottom ?? 0) - (frame.value.divide?.top ?? 0)).toBe(88);
    store.actions.colourBy('status');
    expect(frame.value.divide).toBeNull();
  });

  it.each([
    [24.3, 1920, 1080, 250],
    [48.6, 3840, 2160, 501],
  ])('with texts %f pixels high keeps its proportions', (textPx, width, height, lanesHeight) => {
    const { frame, setSize, store } = start();
    store.actions.showSeries(['ict-ministers', 'summit', 'digital-forum']);
    setSize(width, height);
    store.actions.setTextPx(textPx);
    const { axis, scale, axisHeight, narrow } = frame.value;
    expect(scale).toBeCloseTo(textPx / 13, 9);
    expect(frame.value.lanesHeight).toBe(lanesHeight);
    expect(axisHeight).toBe(Math.round(2 * textPx));
    expect(narrow).toBe(true);
    expect(axis.left).toBe(Math.round((112 * textPx) / 13));
    expect(axis.right).toBeCloseTo(width - (36 * textPx) / 13, 9);
    store.actions.setTextPx(13);
    expect([frame.value.scale, frame.value.axisHeight]).toEqual([1, 26]);
  });

  it('has a lane for each series shown', () => {
    const { frame, store } = start();
    store.actions.showSeries(['summit', 'ict-ministers']);
    expect(frame.value.lanes.map(({ series }) => series.id)).toEqual(['ict-ministers', 'summit']);
  });

  it('spans what the store says', () => {
    const { frame, store } = start();
    store.actions.setSpan({ start: dayOn('2020-01-01'), end: dayOn('2024-12-31') });
    const { axis } = frame.value;
    expect(axis.xOf(dayOn('2020-01-01'))).toBe(axis.left);
    expect(axis.xOf(dayOn('2024-12-31'))).toBe(axis.right);
  });

  it('has a slot past the axis for events without a date, where there are any', () => {
    expect(start().frame.value.undatedX).toBeNull();
    const { frame } = start(smallAtlas());
    const { undatedX, axis, width } = frame.value;
    expect(undatedX).toBeGreaterThanOrEqual(axis.right);
    expect(undatedX).toBeLessThan(width);
  });
});
