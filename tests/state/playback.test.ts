import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { isoOf } from '../../src/model/day';
import { haltsAt, runPlayback } from '../../src/state/playback';
import { createStore } from '../../src/state/store';
import { atlasDataset, dayOn, eventOf, smallAtlas } from '../fixtures/datasets';
import { fakeTicker } from '../fixtures/fake-time';

const atlas = atlasDataset();
const TODAY = dayOn('2026-11-23');
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function start(event: string | null, { dataset = atlas as Dataset, still = false } = {}) {
  const store = createStore(dataset, TODAY);
  const { ticker, pass, waiting } = fakeTicker(still);
  const stop = runPlayback(store, ticker);
  stops.push(stop);
  if (event) store.actions.openEvent(event);
  return {
    store,
    pass,
    waiting,
    stop,
    play: () => store.actions.setPlaying(true),
    shown: () => [isoOf(store.cursor.value), store.selectedEvent.value?.id ?? null],
  };
}

describe('playback', () => {
  it('asks for no frame before it plays', () => {
    const { waiting, play } = start('ict-ministers-1-2021');
    expect(waiting()).toBe(false);
    play();
    expect(waiting()).toBe(true);
  });

  it('travels to the next meeting in about a second, through the days between', () => {
    const { store, pass, play, shown } = start('ict-ministers-1-2021');
    play();
    pass(460);
    const middle = store.cursor.value;
    expect(middle).toBeGreaterThan(dayOn('2021-11-25') + 100);
    expect(middle).toBeLessThan(dayOn('2023-05-13') - 100);
    expect(Number.isInteger(middle)).toBe(true);
    pass(500);
    expect(shown()).toEqual(['2023-05-13', 'ict-ministers-2-2023']);
    expect(store.playing.value).toBe(true);
  });

  it.each([
    ['normal', 920, 6000],
    ['slow', 1820, 12_000],
    ['fast', 480, 3000],
  ] as const)('at %s pace stays at a meeting for its time', (speed, travel, dwell) => {
    const { store, pass, play } = start('ict-ministers-1-2021');
    store.actions.setSpeed(speed);
    play();
    pass(travel);
    expect(store.selectedEvent.value?.id).toBe('ict-ministers-2-2023');
    pass(dwell - 60);
    expect(isoOf(store.cursor.value)).toBe('2023-05-13');
    pass(travel + 100);
    expect(store.selectedEvent.value?.id).toBe('ict-ministers-3-2024');
  });

  it('moves on neither early nor late by more than a frame', () => {
    const { store, pass, play } = start('ict-ministers-1-2021', { still: true });
    play();
    pass(20);
    expect(store.selectedEvent.value?.id).toBe('ict-ministers-2-2023');
    pass(5980);
    expect(store.selectedEvent.value?.id).toBe('ict-ministers-2-2023');
    pass(20);
    expect(store.selectedEvent.value?.id).toBe('ict-ministers-3-2024');
  });

  it('halts at the last meeting held', () => {
    const { store, pass, play, shown, waiting } = start('ict-ministers-3-2024');
    play();
    pass(1000);
    expect(shown()).toEqual(['2025-06-17', 'ict-ministers-4-2025']);
    expect(store.playing.value).toBe(false);
    expect(waiting()).toBe(false);
    pass(60_000);
    expect(shown()).toEqual(['2025-06-17', 'ict-ministers-4-2025']);
  });

  it('goes on with one more press to what is only announced, and halts there', () => {
    const { store, pass, play, shown } = start('ict-ministers-4-2025');
    play();
    pass(1000);
    expect(shown()).toEqual(['2026-01-01', 'ict-ministers-5-kyrgyzstan']);
    expect(store.playing.value).toBe(false);
  });

  it('begins again with the first meeting after the last of all', () => {
    const { store, pass, play, shown } = start('ict-ministers-5-kyrgyzstan');
    play();
    pass(1000);
    expect(shown()).toEqual(['2021-11-25', 'ict-ministers-1-2021']);
    expect(store.playing.value).toBe(true);
  });

  it('sets out from the cursor where no meeting is opened', () => {
    const { store, pass, play, shown } = start(null);
    store.actions.openCountry('KGZ');
    store.actions.scrubTo(dayOn('2022-07-01'));
    play();
    pass(1000);
    expect(shown()).toEqual(['2023-05-13', 'ict-ministers-2-2023']);
  });

  it('goes through all meetings held, once each, and then halts', () => {
    const { store, pass, play } = start(null, { still: true });
    store.actions.scrubTo(dayOn('2001-06-15'));
    const seen: string[] = [];
    play();
    for (let step = 0; step < 2000 && store.playing.value; step += 1) {
      pass(20);
      const id = store.selectedEvent.value?.id ?? '';
      if (seen.at(-1) !== id) seen.push(id);
    }
    expect(seen.filter((id) => id.startsWith('ict-'))).toEqual([
      'ict-ministers-1-2021',
      'ict-ministers-2-2023',
      'ict-ministers-3-2024',
      'ict-ministers-4-2025',
    ]);
    expect(store.playing.value).toBe(false);
  });

  it('is paused by a scrub and leaves the cursor where the hand put it', () => {
    const { store, pass, play, waiting } = start('ict-ministers-1-2021');
    play();
    pass(300);
    store.actions.scrubTo(dayOn('2022-02-02'));
    expect(store.playing.value).toBe(false);
    expect(waiting()).toBe(false);
    pass(20_000);
    expect(isoOf(store.cursor.value)).toBe('2022-02-02');
  });

  it('jumps where motion is unwelcome', () => {
    const { store, pass, play } = start('ict-ministers-1-2021', { still: true });
    const days = new Set<number>();
    play();
    for (let step = 0; step < 20; step += 1) {
      pass(20);
      days.add(store.cursor.value);
    }
    expect([...days].map(isoOf)).toEqual(['2023-05-13']);
  });

  it('does nothing more once it is taken down', () => {
    const { store, pass, play, stop, waiting } = start('ict-ministers-1-2021');
    play();
    pass(300);
    const day = store.cursor.value;
    stop();
    expect(waiting()).toBe(false);
    pass(20_000);
    expect(store.cursor.value).toBe(day);
  });
});

describe('playback with a next meeting that has no date', () => {
  const dataset = smallAtlas({
    'ministers-5': { date: null },
    'forum-1-2024': { series: 'ministers', number: 3, date: '2024-05-02' },
  });

  it('opens it without moving the cursor, and halts', () => {
    const { store, pass, play, shown } = start('ministers-4-2025', { dataset });
    play();
    pass(1000);
    expect(shown()).toEqual(['2025-06-17', 'ministers-5']);
    expect(store.playing.value).toBe(false);
  });

  it('begins again from there with the first', () => {
    const { pass, play, shown } = start('ministers-5', { dataset });
    play();
    pass(1000);
    expect(shown()).toEqual(['2024-05-02', 'forum-1-2024']);
  });
});

describe('a meeting at which playback halts', () => {
  it('is the last one held, or one not held', () => {
    const halting = ['ict-ministers-3-2024', 'ict-ministers-4-2025', 'ict-ministers-5-kyrgyzstan'];
    expect(halting.map((id) => haltsAt(atlas, eventOf(atlas, id)))).toEqual([false, true, true]);
  });
});
