import { createDisposer } from '../../dom/disposer';
import type { Store } from '../../state/store';

const CONTROLS = 'a, button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** Keys that work anywhere on the page, except where the focused control has its own use for them. */
export function bindShortcuts(page: Document, store: Store, openHelp: () => void): () => void {
  const disposer = createDisposer();
  disposer.listen(page, 'keydown', (event) => {
    // While presenting, the keys are the presentation's.
    if (store.presenting.peek() !== null) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (target.closest('input, textarea, select, [contenteditable], dialog')) return;
    if (event.key === '?' || event.key === '؟') openHelp();
    else if (event.key === 'Escape') store.actions.close();
    else if (event.code === 'KeyP' && !event.shiftKey) store.actions.presentAgain();
    else if (event.key === ' ' && !target.closest(CONTROLS)) {
      store.actions.setPlaying(!store.playing.peek());
    } else return;
    event.preventDefault();
  });
  return disposer.dispose;
}
