import { readPairs } from './fragment';

export const DATA = 'data';
/** What the address says while a file is shown: a file has no address of its own. */
export const OPENED_FILE = 'file';

/** The dataset that an address names; null where it names none. */
export function dataNamed(fragment: string): string | null {
  return readPairs(fragment).find(([key]) => key === DATA)?.[1] ?? null;
}
