import { createDisposer } from '../../dom/disposer';
import { keepsKeys } from '../../dom/key-owner';
import type { Store } from '../../state/store';

const CONTROLS = 'a, button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** Keys that work anywhere on the page, except where the focused control has its own use for them. */
export function bindShortcuts(
  page: Document,
  store: Store,
  openHelp: () => void,
  openSearch: () => void,
): () => void {
  const disposer = createDisposer();
  disposer.listen(page, 'keydown', (event) => {
    // While presenting, the keys are the presentation's.
    if (store.presenting.peek() !== null) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (keepsKeys(target)) return;
    if (event.key === '?' || event.key === '؟') openHelp();
    // On a keyboard of another script the same key gives another letter.
    else if (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) openSearch();
    else if (event.key === 'Escape') closeOne(store);
    else if (event.code === 'KeyP' && !event.shiftKey) store.actions.presentAgain();
    else if (event.key === ' ' && !target.closest(CONTROLS)) {
      store.actions.setPlaying(!store.playing.peek());
    } else return;
    event.preventDefault();
  });
  return disposer.dispose;
}

/** What was opened last is closed first: the details lie over what the theme leaves standing. */
function closeOne({ actions, selection }: Store): void {
  if (selection.peek().kind === 'none') actions.chooseTheme(null);
  else actions.close();
}
