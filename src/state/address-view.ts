import { type AddressContext, type Draft, FIELDS } from './address-fields';
import { impliedCursor, impliedSpan, type View } from './atlas-state';
import type { Pair } from './fragment';

/* What an address says of the view, apart from what is presented. */

export interface AddressFault {
  readonly key: string;
  readonly value: string;
}

export interface ReadFields {
  readonly draft: Draft;
  readonly faults: readonly AddressFault[];
  /** Pairs this program does not know, to be written back as they came. */
  readonly kept: readonly Pair[];
}

/**
 * Reads the pairs of an address. A key given twice counts once; `others` says of the keys that are
 * read elsewhere whether their value is good.
 */
export function readFields(
  pairs: readonly Pair[],
  context: AddressContext,
  others: ReadonlyMap<string, boolean> = new Map(),
): ReadFields {
  const draft: Draft = {};
  const faults: AddressFault[] = [];
  const kept: Pair[] = [];
  const seen = new Set<string>();
  for (const [key, value] of pairs) {
    const field = FIELDS.find((each) => each.key === key);
    if (!field && !others.has(key)) {
      kept.push([key, value]);
      continue;
    }
    const good = others.get(key) ?? (!seen.has(key) && field?.read(value, draft, context) === true);
    if (!good || seen.has(key)) faults.push({ key, value });
    seen.add(key);
  }
  return { draft, faults, kept };
}

/** The view that a draft describes; what it does not say is as on opening. */
export function viewOf(draft: Draft, { dataset, defaults, limits }: AddressContext): View {
  const selection = draft.selection ?? defaults.selection;
  const cursor = draft.cursor ?? impliedCursor(dataset, selection);
  const span = draft.span ?? impliedSpan(defaults, cursor, limits);
  const { series, map, theme, colour, among } = { ...defaults, ...draft };
  return { cursor, selection, series, span, map, theme, colour, among };
}

/** Whether a draft says anything of the view. */
export function saysView(draft: Draft): boolean {
  const { cursor, selection, series, span, map, theme, colour, among } = draft;
  const parts = [cursor, selection, series, span, map, theme, colour, among];
  return parts.some((part) => part !== undefined);
}
