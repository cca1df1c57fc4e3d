import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/state/store';
import { RESUME_MS, runUnattended } from '../../src/state/unattended';
import { dayOn } from '../fixtures/datasets';
import { fakeTimer } from '../fixtures/fake-time';
import { SCREEN, TALK, talkDataset } from '../fixtures/talk';

const dataset = talkDataset();

function start(tours = dataset.tours) {
  const store = createStore({ ...dataset, tours }, dayOn('2026-11-23'));
  const { timer, pass, waiting } = fakeTimer();
  const stop = runUnattended(store, timer);
  return { store, pass, waiting, stop, step: () => store.stop.value?.step.id };
}

describe('an unattended tour', () => {
  it('shows each step for its seconds and begins anew after the last', () => {
    const { store, pass, step } = start();
    store.actions.present('screen');
    pass(4999);
    expect(step()).toBe('one');
    pass(1);
    expect(step()).toBe('two');
    pass(6999);
    expect(step()).toBe('two');
    pass(1);
    expect(step()).toBe('one');
  });

  it('waits while somebody touches the screen, and begins anew 90 seconds after the last touch', () => {
    const { store, pass, step } = start();
    store.actions.present('screen');
    pass(5000);
    store.actions.touch();
    store.actions.openCountry('UZB');
    pass(60_000);
    store.actions.touch();
    pass(RESUME_MS - 1);
    expect(step()).toBe('two');
    expect(store.strayed.value).toBe(true);
    pass(1);
    expect(step()).toBe('one');
    expect(store.strayed.value).toBe(false);
    pass(5000);
    expect(step()).toBe('two');
  });

  it('of one step shows it on and on', () => {
    const [only] = SCREEN.steps;
    const { store, pass, waiting, step } = start([{ ...SCREEN, steps: only ? [only] : [] }]);
    store.actions.present('screen');
    pass(60_000);
    expect(step()).toBe('one');
    expect(waiting()).toBe(1);
  });

  it('ends when one leaves it, and leaves no call behind', () => {
    const { store, pass, waiting, step } = start();
    store.actions.present('screen');
    store.actions.leave();
    expect(waiting()).toBe(0);
    pass(200_000);
    expect(step()).toBeUndefined();
  });

  it('waits for one thing only, however long it runs', () => {
    const { store, pass, waiting } = start();
    store.actions.present('screen');
    for (let round = 0; round < 1000; round += 1) {
      pass(6000);
      expect(waiting()).toBe(1);
    }
  });

  it('is what the tour says it is: another goes on only when told to', () => {
    const { store, pass, waiting, step } = start();
    store.actions.present(TALK.id);
    pass(1_000_000);
    expect(step()).toBe('founding');
    expect(waiting()).toBe(0);
  });
});
