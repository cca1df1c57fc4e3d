import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import type { Store } from './state/store';

/** Keeps the page for use without a network; its code loads late, and does without where it cannot. */
export function startOffline(notices: HTMLElement, store: Store, words: Words): () => void {
  let undo = () => {};
  let gone = false;

  async function start(): Promise<void> {
    const [{ mountOffline }, full] = await Promise.all([
      import('./views/offline/mount-offline'),
      loadFullWords(words),
    ]);
    if (!gone) undo = mountOffline(notices, store, full);
  }

  start().catch(() => undefined);
  return () => {
    gone = true;
    undo();
  };
}
