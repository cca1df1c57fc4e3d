import { createDisposer } from './dom/disposer';
import { mountWhile } from './dom/mount-while';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import { LAYOUTS } from './state/atlas-state';
import type { Store } from './state/store';
import { layoutNow } from './views/shell/follow-layout';

const filters = () => import('./views/filters/filtered');

/** What each way to read deeper is mounted with. */
export const READING = {
  table: () =>
    Promise.all([import('./views/table/mount-table'), filters()]).then(
      ([{ mountTable }, { filtered }]) => filtered(mountTable),
    ),
  themes: () =>
    Promise.all([import('./views/themes/mount-themes'), filters()]).then(
      ([{ mountThemes }, { filtered }]) => filtered(mountThemes),
    ),
  compare: () => import('./views/compare/mount-compare').then(({ mountCompare }) => mountCompare),
};

/** Each way to read deeper, for as long as the page is laid out for it. */
export function mountLayouts(root: HTMLElement, store: Store, words: Words): () => void {
  const disposer = createDisposer();
  for (const layout of LAYOUTS) {
    if (layout === 'map') continue;
    disposer.add(
      mountWhile(
        () => layoutNow(store) === layout,
        async () => {
          const [mount, full] = await Promise.all([READING[layout](), loadFullWords(words)]);
          return () => mount(root, store, full);
        },
        () => {
          store.actions.layOut('map');
          store.actions.notify({ kind: 'part-failed' });
        },
      ),
    );
  }
  return disposer.dispose;
}
