import { effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { createStore, type Store } from '../../src/state/store';
import { atlasDataset, dayOn } from '../fixtures/datasets';

const atlas = atlasDataset();
const TODAY = dayOn('2026-11-23');

describe('one action', () => {
  const ACTIONS: readonly (readonly [string, (store: Store) => void])[] = [
    ['a scrub that moves the span', ({ actions }) => actions.scrubTo(dayOn('2001-06-15'))],
    ['a scrub to the other end', ({ actions }) => actions.scrubToEnd('start')],
    ['an event far away', ({ actions }) => actions.openEvent('summit-2-2002')],
    ['a country', ({ actions }) => actions.openCountry('KGZ')],
    ['closing', ({ actions }) => actions.close()],
    ['the previous meeting', ({ actions }) => actions.choosePreviousMeeting()],
    ['lanes', ({ actions }) => actions.showSeries(['summit'])],
    ['borders', ({ actions }) => actions.showBorders('de-facto')],
    ['a zoom', ({ actions }) => actions.zoomSpan(0.5, dayOn('2024-01-01'))],
    ['a map view', ({ actions }) => actions.setMap({ zoom: 3, lat: 45, lon: 78 })],
    ['a step of playback', ({ actions }) => actions.playTo(dayOn('2003-01-01'))],
    ['a meeting of playback', ({ actions }) => actions.playEvent('summit-2-2002')],
    [
      'a whole state',
      ({ actions, state }) =>
        actions.restore({
          ...state.value,
          cursor: dayOn('2010-01-01'),
          selection: { kind: 'country', id: 'KGZ' },
          series: [],
          map: { zoom: 3, lat: 45, lon: 78 },
        }),
    ],
  ];

  it.each(ACTIONS)('tells each subscriber once: %s', (_, act) => {
    const store = createStore(atlas, TODAY);
    store.actions.setPlaying(true);
    let runs = 0;
    const stop = effect(() => {
      // Everything that an action may write, read by one subscriber.
      JSON.stringify([store.state.value, store.playing.value, store.intent.value]);
      runs += 1;
    });
    act(store);
    stop();
    expect(runs).toBe(2);
  });

  it.each([
    ['the day that is shown', (store: Store) => store.actions.scrubTo(store.cursor.value)],
    ['what is open', ({ actions }: Store) => actions.openEvent('ict-ministers-4-2025')],
    ['the lanes shown', ({ actions, series }: Store) => actions.showSeries([...series.value])],
    ['the same span', ({ actions, span }: Store) => actions.setSpan({ ...span.value })],
    ['the same map', ({ actions }: Store) => actions.setMap(null)],
  ])('that asks for %s changes no state', (_, act) => {
    const store = createStore(atlas, TODAY);
    let runs = 0;
    const stop = effect(() => {
      JSON.stringify(store.state.value);
      runs += 1;
    });
    act(store);
    stop();
    expect(runs).toBe(1);
  });
});

describe('over a scrub from 2001 to 2027, day by day,', () => {
  function scrub(read: (store: Store) => unknown): readonly string[] {
    const store = createStore(atlas, TODAY);
    store.actions.scrubToEnd('start');
    const days: string[] = [];
    const stop = effect(() => {
      read(store);
      days.push(isoOf(store.cursor.peek()));
    });
    for (let day = dayOn('2001-01-02'); day <= dayOn('2027-12-31'); day += 1) {
      store.actions.scrubTo(day);
    }
    stop();
    return days.slice(1);
  }

  it('the epoch changes on the days of a change of status alone', () => {
    const days = scrub(({ epoch }) => epoch.value);
    expect(days).toEqual(atlas.statusChangeDays.map(isoOf));
    expect(days).toEqual(expect.arrayContaining(['2001-06-15', '2017-06-09', '2025-09-01']));
    expect(days).toHaveLength(20);
  });

  it('the count of meetings held changes on their first days alone', () => {
    expect(scrub(({ held }) => held.value)).toEqual([
      '2021-11-25',
      '2023-05-13',
      '2024-02-01',
      '2025-06-17',
    ]);
  });
});

describe('the year of yearly numbers', () => {
  it('changes on the first days of years alone', () => {
    const { actions, year } = createStore(atlas, TODAY);
    const told: number[] = [];
    const stop = effect(() => {
      told.push(year.value);
    });
    for (const day of ['2025-01-01', '2024-12-31', '2024-01-01', '2026-12-31']) {
      actions.scrubTo(dayOn(day));
    }
    stop();
    expect(told).toEqual([2025, 2024, 2026]);
  });
});

describe('the day taken as today', () => {
  it('moves the limits and the opening view, not what is shown', () => {
    const { actions, limits, defaults, state, today } = createStore(atlas, TODAY);
    const [before, opening] = [state.value, defaults.value];
    actions.setToday(dayOn('2031-03-01'));
    expect(isoOf(today.value)).toBe('2031-03-01');
    expect(isoOf(limits.value.end)).toBe('2032-12-31');
    expect(defaults.value.span.end).toBeGreaterThan(opening.span.end);
    expect(state.value).toBe(before);
  });
});

describe('notices', () => {
  it('keep the latest of a kind until it is dismissed', () => {
    const { actions, notices } = createStore(atlas, TODAY);
    actions.notify({ kind: 'bad-address', parts: ['date=never'] });
    const latest = { kind: 'bad-address', parts: ['map=x'] } as const;
    actions.notify(latest);
    expect(notices.value).toEqual([latest]);
    actions.dismiss(latest);
    expect(notices.value).toEqual([]);
  });
});
