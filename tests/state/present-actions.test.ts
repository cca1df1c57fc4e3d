import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { createStore, type Store } from '../../src/state/store';
import { runTravel } from '../../src/state/travel';
import { dayOn } from '../fixtures/datasets';
import { fakeTicker } from '../fixtures/fake-time';
import { TALK, talkDataset } from '../fixtures/talk';

const dataset = talkDataset();
const TODAY = dayOn('2026-11-23');

/** A store whose cursor arrives at every step as soon as time passes. */
function start({ still = true } = {}) {
  const store = createStore(dataset, TODAY);
  const { ticker, pass } = fakeTicker(still);
  const stop = runTravel(store, ticker);
  return { store, pass, stop, actions: store.actions };
}

const placeOf = ({ stop }: Store) => stop.value?.step.id ?? null;

describe('presenting', () => {
  it('shows the first step of the tour, and all of its view', () => {
    const { store, pass, actions } = start();
    actions.present('talk');
    pass(20);
    expect(placeOf(store)).toBe('founding');
    expect(store.selectedEvent.value?.id).toBe('membership-founding-2001');
    expect(isoOf(store.cursor.value)).toBe('2001-06-15');
    expect(store.series.value).toEqual(['summit']);
    expect(store.strayed.value).toBe(false);
  });

  it('may begin at any step', () => {
    const { store, actions } = start();
    actions.present('talk', 'almaty');
    expect(placeOf(store)).toBe('almaty');
  });

  it.each([
    ['an unknown tour', 'tale', undefined],
    ['an unknown step', 'talk', 'samarkand'],
  ])('of %s changes nothing', (_, tour, step) => {
    const { store, actions } = start();
    const before = store.state.value;
    actions.present(tour, step);
    expect(store.state.value).toEqual(before);
    expect(store.before.value).toBeNull();
  });

  it('stops playback', () => {
    const { store, actions } = start();
    actions.setPlaying(true);
    actions.present('talk');
    expect(store.playing.value).toBe(false);
  });

  it('goes no further than either end', () => {
    const { store, actions } = start();
    actions.present('talk');
    actions.stepBy(-1);
    expect(placeOf(store)).toBe('founding');
    actions.lastStep();
    actions.stepBy(1);
    expect(placeOf(store)).toBe('members');
    actions.firstStep();
    actions.stepTo(99);
    expect(placeOf(store)).toBe('founding');
  });

  it('keeps the borders that were chosen for the hall', () => {
    const { store, actions } = start();
    actions.showBorders('de-facto');
    actions.present('talk');
    actions.stepBy(1);
    expect(store.borders.value).toBe('de-facto');
    actions.showBorders('neutral');
    actions.leave();
    expect(store.borders.value).toBe('neutral');
  });
});

describe('a tour walked forth and back', () => {
  it('shows each step in the same state both ways', () => {
    const { store, pass, actions } = start({ still: false });
    actions.present('talk');
    const states = () => {
      pass(1000);
      return structuredClone(store.state.value);
    };
    const forth = TALK.steps.map((_, index) => {
      if (index > 0) actions.stepBy(1);
      return states();
    });
    const back = TALK.steps.map((_, index) => {
      if (index > 0) actions.stepBy(-1);
      return states();
    });
    expect(back.reverse()).toEqual(forth);
    expect(new Set(forth.map((state) => JSON.stringify(state))).size).toBe(TALK.steps.length);
  });
});

describe('touching map or timeline while presenting', () => {
  it.each<[string, (store: Store) => void]>([
    ['a scrub', ({ actions }) => actions.scrubTo(dayOn('2010-01-01'))],
    ['a country', ({ actions }) => actions.openCountry('KGZ')],
    ['a zoom of the map', ({ actions }) => actions.setMap({ zoom: 3, lat: 45, lon: 78 })],
    ['a zoom of the axis', ({ actions }) => actions.zoomSpan(0.5, dayOn('2019-06-14'))],
    ['lanes', ({ actions }) => actions.showSeries(['membership'])],
  ])('strays from the step, and one comes back to it: %s', (_, touch) => {
    const { store, pass, actions } = start();
    actions.present('talk', 'concept');
    pass(20);
    const step = structuredClone(store.state.value);
    touch(store);
    expect(store.strayed.value).toBe(true);
    expect(placeOf(store)).toBe('concept');
    actions.backToStep();
    pass(20);
    expect(store.strayed.value).toBe(false);
    expect(store.state.value).toEqual(step);
  });

  it('strays in the middle of the way between two steps, too', () => {
    const { store, pass, actions } = start({ still: false });
    actions.present('talk', 'founding');
    pass(1000);
    actions.stepBy(1);
    pass(300);
    actions.scrubTo(dayOn('2015-01-01'));
    pass(2000);
    expect(isoOf(store.cursor.value)).toBe('2015-01-01');
    expect(store.strayed.value).toBe(true);
  });

  it('does not stray by another choice of borders', () => {
    const { store, pass, actions } = start();
    actions.present('talk');
    pass(20);
    actions.showBorders('de-facto');
    expect(store.strayed.value).toBe(false);
  });
});

describe('leaving', () => {
  it('returns to where one was', () => {
    const { store, pass, actions } = start();
    actions.openCountry('KGZ');
    actions.scrubTo(dayOn('2019-01-01'));
    actions.setMap({ zoom: 3, lat: 45, lon: 78 });
    const before = structuredClone(store.state.value);
    actions.present('talk');
    actions.stepBy(1);
    pass(20);
    actions.openCountry('IND');
    actions.leave();
    pass(20);
    expect(store.state.value).toEqual(before);
  });

  it('stays with the view where the page began by presenting', () => {
    const { store, actions } = start();
    const { presenting: _, ...opening } = store.state.value;
    actions.restore({ ...opening, presenting: { tour: 'talk', step: 'karamay' } });
    actions.leave();
    expect(store.state.value).toEqual({ ...opening, presenting: null });
  });

  it('lifts the black, and is of no use twice', () => {
    const { store, actions } = start();
    actions.present('talk');
    actions.setBlack(true);
    actions.leave();
    expect(store.black.value).toBe(false);
    const left = store.state.value;
    actions.leave();
    expect(store.state.value).toBe(left);
  });

  it('before the end lets one go on where one left, at the end begin anew', () => {
    const { store, actions } = start();
    actions.present('talk', 'almaty');
    actions.leave();
    actions.presentAgain();
    expect(placeOf(store)).toBe('almaty');
    actions.lastStep();
    actions.leave();
    actions.presentAgain();
    expect(placeOf(store)).toBe('founding');
  });
});

describe('3,000 random steps, touches and pauses', () => {
  const ACTS: readonly ((store: Store) => void)[] = [
    ({ actions }) => actions.stepBy(1),
    ({ actions }) => actions.stepBy(-1),
    ({ actions }) => actions.firstStep(),
    ({ actions }) => actions.lastStep(),
    ({ actions }) => actions.stepTo(3),
    ({ actions }) => actions.stepTo(-1),
    ({ actions }) => actions.backToStep(),
    ({ actions, black }) => actions.setBlack(!black.value),
    ({ actions }) => actions.scrubToNeighbour(1),
    ({ actions }) => actions.scrubByDays(-40),
    ({ actions }) => actions.openCountry('PAK'),
    ({ actions }) => actions.close(),
    ({ actions }) => actions.setMap(null),
    ({ actions }) => actions.setMap({ zoom: 5, lat: 10, lon: 100 }),
    ({ actions }) => actions.setSpan({ start: dayOn('2022-01-01'), end: dayOn('2022-06-01') }),
    ({ actions }) => actions.presentAgain(),
    ({ actions }) => actions.touch(),
    ({ actions }) => actions.resume(),
  ];

  it('never throw and never leave the tour', () => {
    const { store, pass, actions } = start({ still: false });
    actions.present('talk');
    const choices = fc.sample(
      fc.tuple(fc.integer({ min: 0, max: ACTS.length - 1 }), fc.constantFrom(20, 200, 1000)),
      { numRuns: 3000, seed: 4 },
    );
    for (const [act, ms] of choices) {
      ACTS[act]?.(store);
      pass(ms);
      expect(TALK.steps.map(({ id }) => id)).toContain(placeOf(store));
      const { start: first, end } = store.limits.value;
      expect(store.cursor.value >= first && store.cursor.value <= end).toBe(true);
    }
    actions.backToStep();
    pass(1000);
    expect(store.strayed.value).toBe(false);
  });
});
