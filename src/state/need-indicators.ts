import { effect } from '@preact/signals-core';
import type { Indicators } from '../model/indicators';
import type { Store } from './store';

/**
 * Brings the yearly numbers once something shows them. Where they cannot be had, that is told, and
 * they are asked for again when something else wants them.
 */
export function needIndicators(
  store: Store,
  load: () => Promise<Indicators>,
): {
  /** Rejects where they cannot be had; the next call asks again. */
  readonly ask: () => Promise<void>;
  readonly warm: () => Promise<unknown>;
  readonly dispose: () => void;
} {
  let loading: Promise<void> | null = null;

  function ask(): Promise<void> {
    loading ??= load().then(store.actions.setIndicators);
    loading.catch(() => {
      loading = null;
    });
    return loading;
  }

  const dispose = effect(() => {
    store.indicatorTries.value;
    const wanted =
      store.colour.value !== 'status' ||
      store.layout.value !== 'map' ||
      store.selection.value.kind === 'country';
    if (!wanted || store.indicators.value !== null) return;
    ask().catch(() => {
      store.actions.setIndicatorsFailed();
      store.actions.notify({ kind: 'part-failed' });
    });
  });
  return { ask, dispose, warm: () => ask().catch(() => undefined) };
}
