import { bestLang, isLang, type Lang } from '../model/lang';
import { readPairs } from './fragment';

const KEY = 'sco-atlas.lang';

/** The language that an address asks for; null where it asks for none that there is. */
export function langOfAddress(fragment: string): Lang | null {
  const asked = readPairs(fragment).find(([key]) => key === 'lang')?.[1];
  return asked !== undefined && isLang(asked) ? asked : null;
}

/** The visitor's earlier choice, else the best of the browser's languages. */
export function preferredLang(storage: () => Storage, wanted: readonly string[]): Lang {
  try {
    const kept = storage().getItem(KEY);
    if (kept !== null && isLang(kept)) return kept;
  } catch {
    // A browser that keeps nothing for this page still has languages.
  }
  return bestLang(wanted);
}

/** Remembers a choice for the next visit, where the browser lets the page. */
export function keepLang(storage: () => Storage, lang: Lang): void {
  try {
    storage().setItem(KEY, lang);
  } catch {
    // The choice holds for this visit, and the address carries it.
  }
}
