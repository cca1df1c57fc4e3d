import { effect } from '@preact/signals-core';
import type { Store } from '../../state/store';

/** Covers everything while black; what is beneath cannot be reached, and gets its focus back. */
export function mountBlackScreen(page: Document, store: Store): () => void {
  const cover = page.createElement('div');
  cover.className = 'black-screen';
  cover.hidden = true;
  page.body.append(cover);
  cover.addEventListener('click', () => store.actions.setBlack(false));
  const main = page.querySelector('main');
  let focused: Element | null = null;
  const stop = effect(() => {
    const black = store.black.value;
    if (black) focused = page.activeElement;
    cover.hidden = !black;
    main?.toggleAttribute('inert', black);
    if (!black && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (!black) focused = null;
  });
  return () => {
    stop();
    main?.removeAttribute('inert');
    cover.remove();
  };
}
