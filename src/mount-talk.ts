import { holdKeys } from './dom/hold-keys';
import { mountWhile } from './dom/mount-while';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import type { Store } from './state/store';
import type { SpeakerDesk } from './views/present/speaker-desk';

/** What presenting needs, fetched once. */
export const presentation = (words: Words) =>
  Promise.all([import('./views/present/presentation'), loadFullWords(words)]);

/** The presentation, for as long as there is one; the speaker's window outlives it. */
export function mountTalk(
  root: HTMLElement,
  store: Store,
  words: Words,
  openHelp: () => void,
): () => void {
  let desk: SpeakerDesk | null = null;
  const stop = mountWhile(
    () => store.stop.value !== null,
    async () => {
      const letGo = holdKeys(document);
      // In a task of its own: by then the presentation is mounted, or will not be.
      const settled = () => setTimeout(() => letGo(store.stop.peek() !== null));
      const [{ createSpeakerDesk, mountPresent }, full] =
        await presentation(words).finally(settled);
      desk ??= createSpeakerDesk(store, full, window);
      const lasting = desk;
      return () => mountPresent(root, store, full, openHelp, lasting);
    },
    () => {
      store.actions.leave();
      store.actions.notify({ kind: 'present-failed' });
    },
  );
  return () => {
    stop();
    desk?.speaker.dispose();
  };
}
