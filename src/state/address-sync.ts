import { effect } from '@preact/signals-core';
import { localDayOf } from '../model/day';
import { type ReadAddress, readAddress, readToday, writeAddress } from './address';
import type { AtlasState } from './atlas-state';
import { readEmbed } from './embedded';
import { rationed, type Timer } from './rationed';
import type { Store } from './store';

/** At most two writes a second: browsers block a page that writes its history faster. */
const MIN_MS_BETWEEN_WRITES = 500;

const MS_BETWEEN_LOOKS_AT_THE_CLOCK = 60_000;

/** Keeps store and address equal, both ways. Returns a function that stops it. */
export function syncAddress(store: Store, page: Window, timer: Timer): () => void {
  let kept: ReadAddress['kept'] = [];

  const context = () => store.address.peek();

  function read(): void {
    writer.cancel();
    const { day, fault } = readToday(page.location.hash);
    const embed = readEmbed(page.location.hash);
    store.actions.setToday(day ?? localDayOf(new Date()));
    const address = readAddress(page.location.hash, context());
    const own = [fault, embed.fault].filter((each) => each !== null);
    kept = address.kept.filter(([key]) => own.every((each) => each.key !== key));
    store.actions.restore(address.state);
    const faults = [...address.faults, ...own];
    if (faults.length > 0) {
      const parts = faults.map(({ key, value }) => `${key}=${value}`);
      store.actions.notify({ kind: 'bad-address', parts });
    }
  }

  // A state becomes an address only when its turn comes: a drag passes many that never do.
  const writer = rationed(timer, MIN_MS_BETWEEN_WRITES, (state: AtlasState, mode) => {
    const fragment = writeAddress(state, context(), kept);
    if (fragment === page.location.hash) return false;
    const url = fragment || page.location.pathname + page.location.search;
    // A frame shares the history of the page around it, which is not for it to lengthen.
    if (mode === 'push' && !readEmbed(fragment).embedded) page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
    return true;
  });

  read();
  const stop = effect(() => {
    writer.request(store.state.value, store.intent.peek() === 'choice' ? 'push' : 'replace');
  });
  /** A tab that slept past midnight wakes to the new day. */
  const wake = () => {
    const { day } = readToday(page.location.hash);
    if (!page.document.hidden) store.actions.setToday(day ?? localDayOf(new Date()));
  };
  page.document.addEventListener('visibilitychange', wake);
  // A screen that is never hidden sees midnight as well.
  const clock = page.setInterval(wake, MS_BETWEEN_LOOKS_AT_THE_CLOCK);
  page.addEventListener('popstate', read);
  page.addEventListener('pagehide', writer.flush);
  return () => {
    stop();
    writer.flush();
    page.document.removeEventListener('visibilitychange', wake);
    page.clearInterval(clock);
    page.removeEventListener('popstate', read);
    page.removeEventListener('pagehide', writer.flush);
  };
}
