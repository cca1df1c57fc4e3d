import { effect } from '@preact/signals-core';
import { localDayOf } from '../model/day';
import { type ReadAddress, readAddress, readToday, writeAddress } from './address';
import { rationed, type Timer } from './rationed';
import type { Store } from './store';

/** At most two writes a second: browsers block a page that writes its history faster. */
const MIN_MS_BETWEEN_WRITES = 500;

/** Keeps store and address equal, both ways. Returns a function that stops it. */
export function syncAddress(store: Store, page: Window, timer: Timer): () => void {
  let kept: ReadAddress['kept'] = [];
  /** The fragment last asked for: what the address is, or will be once its turn comes. */
  let latest = '';

  const context = () => store.address.peek();

  function read(): void {
    writer.cancel();
    latest = page.location.hash;
    const { day, fault } = readToday(page.location.hash);
    store.actions.setToday(day ?? localDayOf(new Date()));
    const address = readAddress(page.location.hash, context());
    kept = address.kept.filter(([key]) => key !== 'today' || fault === null);
    store.actions.restore(address.state);
    const faults = fault ? [...address.faults, fault] : address.faults;
    if (faults.length > 0) {
      const parts = faults.map(({ key, value }) => `${key}=${value}`);
      store.actions.notify({ kind: 'bad-address', parts });
    }
  }

  const writer = rationed(timer, MIN_MS_BETWEEN_WRITES, (fragment, mode) => {
    const url = fragment || page.location.pathname + page.location.search;
    if (mode === 'push') page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
  });

  read();
  const stop = effect(() => {
    const fragment = writeAddress(store.state.value, context(), kept);
    if (fragment === latest) return;
    latest = fragment;
    writer.request(fragment, store.intent.peek() === 'choice' ? 'push' : 'replace');
  });
  /** A tab that slept past midnight wakes to the new day. */
  const wake = () => {
    const { day } = readToday(page.location.hash);
    if (!page.document.hidden) store.actions.setToday(day ?? localDayOf(new Date()));
  };
  page.document.addEventListener('visibilitychange', wake);
  page.addEventListener('popstate', read);
  page.addEventListener('pagehide', writer.flush);
  return () => {
    stop();
    writer.flush();
    page.document.removeEventListener('visibilitychange', wake);
    page.removeEventListener('popstate', read);
    page.removeEventListener('pagehide', writer.flush);
  };
}
