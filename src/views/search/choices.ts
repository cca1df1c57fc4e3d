import type { SearchKind } from '../../model/search';
import type { Entry } from './entry';
import type { Group } from './groups';

/** What the arrow keys stop at: a result, or the line that brings in the rest of its kind. */
export type Choice = { readonly entry: Entry } | { readonly more: SearchKind };

/** All that can be chosen, from the top of the list to its end. */
export function choicesOf(groups: readonly Group[]): readonly Choice[] {
  return groups.flatMap(({ kind, shown, more }) => [
    ...shown.map(({ entry }) => ({ entry })),
    ...(more > 0 ? [{ more: kind }] : []),
  ]);
}
