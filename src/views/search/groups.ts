import type { SearchKind } from '../../model/search';
import type { Hit } from './search-index';

/** As many of one kind are listed until more are asked for. */
const FEW = 4;

export interface Group {
  readonly kind: SearchKind;
  readonly shown: readonly Hit[];
  /** How many more there are. */
  readonly more: number;
}

/** Hits by kind, the kind of the best hit first. */
export function groupsOf(
  hits: readonly Hit[],
  expanded: ReadonlySet<SearchKind>,
): readonly Group[] {
  const byKind = new Map<SearchKind, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.entry.record;
    const ofKind = byKind.get(kind);
    if (ofKind) ofKind.push(hit);
    else byKind.set(kind, [hit]);
  }
  return [...byKind].map(([kind, all]) => {
    // A fold that hides a single one saves no room.
    const few = expanded.has(kind) || all.length === FEW + 1 ? all.length : FEW;
    return { kind, shown: all.slice(0, few), more: Math.max(0, all.length - few) };
  });
}
