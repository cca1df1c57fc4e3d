import type { AddressFault } from './address-view';
import { type Pair, readPairs, writePairs } from './fragment';

const KEY = 'embed';
const YES = '1';

/** Whether the address asks for the compact page that others embed, and what it says in vain. */
export function readEmbed(fragment: string): { embedded: boolean; fault: AddressFault | null } {
  const value = readPairs(fragment).find(([key]) => key === KEY)?.[1];
  const embedded = value === YES;
  return { embedded, fault: value === undefined || embedded ? null : { key: KEY, value } };
}

/** The address of the same view for a frame in another page, its language said. */
export function embeddedAddress(address: string, lang: string): string {
  return changed(address, [
    [KEY, YES],
    ['lang', lang],
  ]);
}

/** The address of the same view as a page of its own. */
export function fullAddress(address: string): string {
  return changed(address, []);
}

function changed(address: string, more: readonly Pair[]): string {
  const [page = '', fragment = ''] = address.split('#', 2);
  const said = new Set([KEY, ...more.map(([key]) => key)]);
  const kept = readPairs(fragment).filter(([key]) => !said.has(key));
  return `${page}${writePairs([...kept, ...more])}`;
}
