import { effect } from '@preact/signals-core';
import {
  type AddressContext,
  type ReadAddress,
  readAddress,
  readToday,
  writeAddress,
} from './address';
import { rationed } from './rationed';
import type { Store } from './store';

/** At most two writes a second: browsers block a page that writes its history faster. */
const MIN_MS_BETWEEN_WRITES = 500;

/** Keeps store and address equal, both ways. Returns a function that stops it. */
export function syncAddress(store: Store, page: Window): () => void {
  let kept: ReadAddress['kept'] = [];

  const context = (): AddressContext => ({
    dataset: store.dataset,
    defaults: store.defaults.peek(),
    limits: store.limits.peek(),
  });

  function read(): void {
    writer.cancel();
    const { day, fault } = readToday(page.location.hash);
    if (day !== null) store.actions.setToday(day);
    const address = readAddress(page.location.hash, context());
    kept = address.kept.filter(([key]) => key !== 'today' || fault === null);
    store.actions.restore(address.state);
    const faults = fault ? [...address.faults, fault] : address.faults;
    store.actions.notify(faults.map((each) => ({ kind: 'bad-address', ...each })));
  }

  const timer = {
    now: () => performance.now(),
    after: (ms: number, callback: () => void) => {
      const id = page.setTimeout(callback, ms);
      return () => page.clearTimeout(id);
    },
  };
  const writer = rationed(timer, MIN_MS_BETWEEN_WRITES, (fragment, mode) => {
    const url = fragment || page.location.pathname + page.location.search;
    if (mode === 'push') page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
  });

  read();
  const stop = effect(() => {
    const fragment = writeAddress(store.state.value, context(), kept);
    if (fragment === page.location.hash) writer.cancel();
    else writer.request(fragment, store.intent.peek() === 'choice' ? 'push' : 'replace');
  });
  page.addEventListener('popstate', read);
  page.addEventListener('pagehide', writer.flush);
  return () => {
    stop();
    writer.cancel();
    page.removeEventListener('popstate', read);
    page.removeEventListener('pagehide', writer.flush);
  };
}
