import '../../styles/embed.css';
import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import { fullAddress } from '../../state/embedded';

/** In a frame: a link that opens the same view as a page of its own. */
export function mountWayOut(toolbar: HTMLElement, { t }: FullWords, page: Window): () => void {
  const disposer = createDisposer();
  const link = page.document.createElement('a');
  link.className = 'way-out';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = t.openWhole;
  const aim = () => {
    link.href = fullAddress(page.location.href);
  };
  aim();
  // The view changes all the time; where the link leads matters when it is about to be followed.
  for (const type of ['pointerenter', 'pointerdown', 'focus', 'click'] as const) {
    disposer.listen(link, type, aim);
  }
  toolbar.append(link);
  return () => {
    disposer.dispose();
    link.remove();
  };
}
