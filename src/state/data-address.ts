import { DATA } from './data-named';
import { readPairs, writePairs } from './fragment';

/** What holds whichever dataset is shown; all else in an address speaks of one of them. */
const LASTING = ['lang', 'borders', 'embed', 'today'];

/** The address of another dataset's opening view; null for the one that the atlas ships. */
export function dataAddress(fragment: string, named: string | null): string {
  const kept = readPairs(fragment).filter(([key]) => LASTING.includes(key));
  return writePairs([...(named === null ? [] : [[DATA, named] as const]), ...kept]);
}
