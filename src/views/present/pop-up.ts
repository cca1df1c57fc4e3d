import { isFile } from '../../dom/is-file';
import type { Lang } from '../../model/lang';
import { writePairs } from '../../state/fragment';

const FEATURES = 'popup,width=1100,height=720';

/**
 * Opens the speaker's window, or brings it to the front where it is open: its name and address
 * are the talk's, so that it is not loaded anew. Null where the browser refuses.
 */
export function openPopUp(page: Window, talk: string, lang: Lang): Window | null {
  if (isFile(page)) return null;
  const url = new URL('speaker.html', page.location.href);
  url.hash = writePairs([
    ['talk', talk],
    ['lang', lang],
  ]);
  try {
    const popUp = page.open(url.href, `sco-digital-atlas-${talk}`, FEATURES);
    popUp?.focus();
    return popUp && !popUp.closed ? popUp : null;
  } catch {
    return null;
  }
}
