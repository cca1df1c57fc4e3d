import { effect } from '@preact/signals-core';
import { sameSelection } from '../../model/selection';
import type { Store } from '../../state/store';

/**
 * Says on the page itself what the style sheets and others need to know: whether it presents, is
 * black, and whether the hall looks at something else than the step shows.
 */
export function followMode(page: HTMLElement, store: Store): () => void {
  return effect(() => {
    const presenting = store.stop.value !== null;
    page.dataset.mode = presenting ? 'present' : 'explore';
    page.toggleAttribute('data-black', store.black.value);
    const chosen =
      store.strayed.value &&
      store.selection.value.kind !== 'none' &&
      !sameSelection(
        store.selection.value,
        store.stepView.value?.selection ?? store.selection.value,
      );
    page.toggleAttribute('data-aside', chosen);
  });
}
