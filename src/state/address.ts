import { type Day, dayOf, dayOfIso } from '../model/day';
import { type AddressContext, type Draft, FIELDS } from './address-fields';
import { type AtlasState, impliedCursor, impliedSpan } from './atlas-state';
import { type Pair, readPairs, writePairs } from './fragment';

/*
 * The address contract: `#key=value&...`, only what differs from the defaults, stable ids, bad
 * values reported and left out, unknown keys kept. A pure pair: what one writes the other reads.
 */

export interface AddressFault {
  readonly key: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly state: AtlasState;
  readonly faults: readonly AddressFault[];
  /** Pairs this program does not know, to be written back as they came. */
  readonly kept: readonly Pair[];
}

/** Reads a fragment, with or without its `#`. Never throws; a key given twice counts once. */
export function readAddress(fragment: string, context: AddressContext): ReadAddress {
  const draft: Draft = {};
  const faults: AddressFault[] = [];
  const kept: Pair[] = [];
  const seen = new Set<string>();
  const pairs = readPairs(fragment);
  for (const [key, value] of pairs) {
    const field = FIELDS.find((each) => each.key === key);
    if (!field) kept.push([key, value]);
    else if (seen.has(key) || !field.read(value, draft, context)) faults.push({ key, value });
    seen.add(key);
  }
  const selection = draft.selection ?? context.defaults.selection;
  const cursor = draft.cursor ?? impliedCursor(context.dataset, selection);
  const span = draft.span ?? impliedSpan(context.defaults, cursor, context.limits);
  return { state: { ...context.defaults, ...draft, selection, cursor, span }, faults, kept };
}

export function writeAddress(
  state: AtlasState,
  context: AddressContext,
  kept: ReadAddress['kept'] = [],
): string {
  const own = FIELDS.flatMap((field) => {
    const value = field.write(state, context);
    return value === null ? [] : [[field.key, value] as const];
  });
  return writePairs([...own, ...kept]);
}

/** No rehearsal is further away than this. */
const FIRST_TODAY = dayOf(1970, 1, 1);
const LAST_TODAY = dayOf(2199, 12, 31);

/** The day that the address asks to show as today, and whether what it says is one. */
export function readToday(fragment: string): { day: Day | null; fault: AddressFault | null } {
  const pair = readPairs(fragment).find(([key]) => key === 'today');
  if (!pair) return { day: null, fault: null };
  const asked = dayOfIso(pair[1]);
  const day = asked !== null && asked >= FIRST_TODAY && asked <= LAST_TODAY ? asked : null;
  return { day, fault: day === null ? { key: 'today', value: pair[1] } : null };
}
