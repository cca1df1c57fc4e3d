import { type OutlinesFile, readOutlines } from './data/outlines';
import type { Words } from './i18n/words';
import type { Store } from './state/store';
import { mountMap } from './views/map/mount-map';
import { project } from './views/map/projection';
import { mountFault } from './views/shell/fault';
import { faultWords } from './views/shell/fault-words';

/** The map; where its outlines cannot be had, says so in its place and offers to try again. */
export async function mountOutlines(
  root: HTMLElement,
  store: Store,
  words: Words,
  outlines: () => Promise<OutlinesFile>,
  numbers: () => Promise<void>,
): Promise<() => void> {
  let undo: () => void;
  async function attempt(): Promise<void> {
    try {
      const file = await outlines();
      const read = readOutlines(file, store.dataset.borders, project);
      root.replaceChildren();
      undo = mountMap(root, store, words, read, numbers);
    } catch (error) {
      root.replaceChildren();
      undo = mountFault(root, words, words.t.outlinesFailed, faultWords(words, error), () => {
        undo();
        void attempt();
      });
    }
  }
  await attempt();
  return () => undo();
}
