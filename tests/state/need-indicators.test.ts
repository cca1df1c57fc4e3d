import { expect, it } from 'vitest';
import { needIndicators } from '../../src/state/need-indicators';
import { createStore } from '../../src/state/store';
import { atlasDataset, atlasIndicators, dayOn } from '../fixtures/datasets';

function start(answers: readonly ('fails' | 'comes')[]) {
  const store = createStore(atlasDataset(), dayOn('2026-11-23'));
  let asked = 0;
  const needed = needIndicators(store, () => {
    asked += 1;
    return answers[asked - 1] === 'fails'
      ? Promise.reject(new Error('no answer'))
      : Promise.resolve(atlasIndicators());
  });
  return { store, needed, asked: () => asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('The yearly numbers are asked for once something shows them', async () => {
  const { store, needed, asked } = start(['comes']);
  await settled();
  expect(asked()).toBe(0);
  store.actions.openCountry('KAZ');
  store.actions.layOut('compare');
  await settled();
  expect(asked()).toBe(1);
  expect(store.indicators.value).not.toBeNull();
  needed.dispose();
});

it('Where they cannot be had that is known, and a person may ask once more', async () => {
  const { store, needed, asked } = start(['fails', 'fails', 'comes']);
  store.actions.layOut('compare');
  await settled();
  expect(store.indicatorsFailed.value).toBe(true);
  store.actions.retryIndicators();
  expect(store.indicatorsFailed.value).toBe(false);
  await settled();
  expect(store.indicatorsFailed.value).toBe(true);
  store.actions.retryIndicators();
  await settled();
  expect(asked()).toBe(3);
  expect(store.indicatorsFailed.value).toBe(false);
  expect(store.indicators.value).not.toBeNull();
  needed.dispose();
});
