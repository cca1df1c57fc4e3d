import type { Opened } from './data/opened';
import type { OutlinesFile } from './data/outlines';
import { createDisposer } from './dom/disposer';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import type { Store } from './state/store';
import { lateDialog } from './views/shell/late-dialog';

interface Setting {
  readonly outlines: () => Promise<OutlinesFile>;
  readonly opened: Opened | null;
  readonly open: (fragment: string, next: Opened | null, how: 'pushState') => void;
}

/** The dialog that opens datasets of one's own, and the bar that leads back: all of it loads late. */
export function mountOwnData(
  store: Store,
  words: Words,
  { outlines, opened, open }: Setting,
): {
  readonly open: () => void;
  /** Fetches it before it is asked for. */
  readonly warm: () => Promise<unknown>;
  readonly dispose: () => void;
} {
  const disposer = createDisposer();
  const dialog = lateDialog(
    async () => {
      const [{ createOwnData }, { dataAddress }, full] = await Promise.all([
        import('./views/own-data/own-data'),
        import('./state/data-address'),
        loadFullWords(words),
      ]);
      const show = (named: string | null, next: Opened | null) =>
        open(dataAddress(location.hash, named), next, 'pushState');
      return createOwnData(document, { store, words: full, opened, outlines, show });
    },
    () => store.actions.notify({ kind: 'part-failed' }),
  );
  disposer.add(dialog.dispose);
  // A file that is dragged here goes to the dialog, and not to the browser.
  disposer.listen(window, 'dragenter', dialog.warm);
  if (opened) dialog.warm();
  return { open: dialog.open, warm: dialog.warm, dispose: disposer.dispose };
}
