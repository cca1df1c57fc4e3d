import { effect } from '@preact/signals-core';
import type { Words } from '../../i18n/words';
import type { Layout } from '../../state/atlas-state';
import type { Store } from '../../state/store';

/** How the page is laid out now: while presenting it always has the map. */
export function layoutNow(store: Store): Layout {
  return store.stop.value === null ? store.layout.value : 'map';
}

/** Gives the page the layout; what lies behind another one is out of reach. */
export function followLayout(
  page: HTMLElement,
  part: (id: string) => HTMLElement,
  store: Store,
  { t }: Words,
): () => void {
  return effect(() => {
    const layout = layoutNow(store);
    page.dataset.layout = layout;
    const reading = part('reading');
    reading.hidden = layout === 'map';
    reading.ariaLabel = t.layoutName[layout];
    for (const behind of ['map', 'timeline']) part(behind).inert = layout !== 'map';
  });
}
