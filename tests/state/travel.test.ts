import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { createStore } from '../../src/state/store';
import { runTravel } from '../../src/state/travel';
import { dayOn } from '../fixtures/datasets';
import { fakeTicker } from '../fixtures/fake-time';
import { talkDataset } from '../fixtures/talk';

const dataset = talkDataset();

function start(still = false) {
  const store = createStore(dataset, dayOn('2026-11-23'));
  const { ticker, pass, waiting } = fakeTicker(still);
  const stop = runTravel(store, ticker);
  return { store, pass, waiting, stop, day: () => isoOf(store.cursor.value) };
}

describe('the cursor between two steps', () => {
  it('passes the days between and arrives within 0.9 seconds', () => {
    const { store, pass, waiting, day } = start();
    store.actions.present('talk', 'founding');
    pass(1000);
    expect(day()).toBe('2001-06-15');
    store.actions.stepTo(1);
    expect(day()).toBe('2001-06-15');
    pass(460);
    expect(Number(day().slice(0, 4))).toBeGreaterThan(2006);
    expect(Number(day().slice(0, 4))).toBeLessThan(2014);
    pass(460);
    expect(day()).toBe('2019-06-14');
    expect(waiting()).toBe(false);
  });

  it('leaves the span of the step alone on its way', () => {
    const { store, pass } = start();
    store.actions.present('talk', 'karamay');
    pass(1000);
    const { span } = store;
    store.actions.stepTo(0);
    pass(200);
    const onTheWay = span.value;
    pass(1000);
    expect(span.value).toEqual(onTheWay);
    expect(isoOf(span.value.start)).toBe('2001-01-01');
  });

  it('jumps where motion is unwelcome', () => {
    const { store, pass, day } = start(true);
    store.actions.present('talk', 'founding');
    pass(20);
    expect(day()).toBe('2001-06-15');
  });

  it('turns round where the next step comes early', () => {
    const { store, pass, day } = start();
    store.actions.present('talk', 'founding');
    pass(300);
    store.actions.lastStep();
    pass(300);
    store.actions.firstStep();
    pass(1000);
    expect(day()).toBe('2001-06-15');
    expect(store.strayed.value).toBe(false);
  });

  it('is taken as being there by whoever keeps the state', () => {
    const { store, pass } = start();
    store.actions.present('talk', 'founding');
    pass(100);
    expect(isoOf(store.state.value.cursor)).toBe('2001-06-15');
    expect(store.strayed.value).toBe(false);
  });

  it('stands still once nobody runs it', () => {
    const { store, pass, stop, waiting, day } = start();
    store.actions.present('talk', 'founding');
    pass(300);
    const here = day();
    stop();
    pass(1000);
    expect(day()).toBe(here);
    expect(waiting()).toBe(false);
  });
});
