import { createDisposer } from './dom/disposer';
import { mountWhile } from './dom/mount-while';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import { isAged } from './model/age';
import type { WhatsNew } from './model/changes/whats-new';
import type { Store } from './state/store';
import { lateDialog } from './views/shell/late-dialog';

interface Credits {
  readonly open: () => void;
  /** Fetches them before they are asked for. */
  readonly warm: () => Promise<unknown>;
  /** Tells how old the facts are, where they are too old to pass over it. */
  readonly tellAge: (notices: HTMLElement) => void;
  readonly dispose: () => void;
}

/** Who made what, what is new, and how old it is: all of it loads late. */
export function mountCredits(
  store: Store,
  words: Words,
  loadWhatsNew: (() => Promise<WhatsNew>) | null,
  openBorders: () => void,
  openOwnData: () => void,
): Credits {
  const disposer = createDisposer();
  const failed = () => store.actions.notify({ kind: 'part-failed' });
  const whatsNew =
    loadWhatsNew &&
    lateDialog(async () => {
      const [{ createWhatsNew }, full, news] = await Promise.all([
        import('./views/whats-new/whats-new'),
        loadFullWords(words),
        loadWhatsNew(),
      ]);
      return createWhatsNew(document.body, store, full, news);
    }, failed);
  const credits = lateDialog(async () => {
    const [{ createCredits }, full] = await Promise.all([
      import('./views/toolbar/credits'),
      loadFullWords(words),
    ]);
    return createCredits(
      document.body,
      store,
      full,
      openBorders,
      whatsNew?.open ?? null,
      openOwnData,
    );
  }, failed);
  disposer.add(credits.dispose);
  if (whatsNew) disposer.add(whatsNew.dispose);
  return {
    open: credits.open,
    warm: credits.warm,
    tellAge(notices) {
      // Never before a hall, nor over the little room that an embedded page has.
      const wanted = () =>
        isAged(store.dataset, store.today.value) &&
        store.stop.value === null &&
        !('embed' in document.documentElement.dataset);
      disposer.add(
        mountWhile(
          wanted,
          async () => {
            const [{ mountAgedNotice }, full] = await Promise.all([
              import('./views/whats-new/mount-aged-notice'),
              loadFullWords(words),
            ]);
            return () => mountAgedNotice(notices, store, full, whatsNew?.open ?? null);
          },
          failed,
        ),
      );
    },
    dispose: disposer.dispose,
  };
}
