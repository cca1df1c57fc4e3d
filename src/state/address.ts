import { type Day, dayOf, dayOfIso, isoOf } from '../model/day';
import { stopOf } from '../model/tour';
import { type AddressContext, FIELDS } from './address-fields';
import { presentingPairs, readPresenting } from './address-tour';
import { type AddressFault, type ReadFields, readFields, saysView, viewOf } from './address-view';
import { type AtlasState, sameView } from './atlas-state';
import { type Pair, readPairs, writePairs } from './fragment';
import { viewOfStep } from './step-view';

/*
 * The address contract: `#key=value&...`, only what differs from the defaults, stable ids, bad
 * values reported and left out, unknown keys kept. A pure pair: what one writes the other reads.
 * While presenting, the step stands for its view; only where one has strayed is the view written.
 */

export interface ReadAddress extends Omit<ReadFields, 'draft'> {
  readonly state: AtlasState;
}

/** Reads a fragment, with or without its `#`. Never throws; a key given twice counts once. */
export function readAddress(fragment: string, context: AddressContext): ReadAddress {
  const pairs = readPairs(fragment);
  const { presenting, keys } = readPresenting(pairs, context.tours);
  const { draft, faults, kept } = readFields(pairs, context, keys);
  const stop = saysView(draft) ? null : stopOf(context.tours, presenting);
  const view = stop ? viewOfStep(stop.step, context) : viewOf(draft, context);
  const { borders, lang, layout } = { ...context.defaults, ...draft };
  return { state: { ...view, borders, lang, layout, presenting }, faults, kept };
}

export function writeAddress(
  state: AtlasState,
  context: AddressContext,
  kept: readonly Pair[] = [],
): string {
  const stop = stopOf(context.tours, state.presenting);
  const atStep = stop !== null && sameView(state, viewOfStep(stop.step, context));
  // At a step the opening view stands for the step's own: nothing of it is written.
  const told = atStep ? { ...context.defaults, ...notOfSteps(state) } : state;
  const strayed = stop !== null && !atStep;
  const own = FIELDS.flatMap((field) => {
    const value = field.write(told, context);
    // One that has strayed says so by its day, even where all else is as on opening.
    if (value === null && strayed && field.key === 'date') return [['date', isoOf(state.cursor)]];
    return value === null ? [] : [[field.key, value]];
  }) as readonly Pair[];
  return writePairs([...presentingPairs(stop && state.presenting), ...own, ...kept]);
}

/** What a state says beside the view that a step may show. */
function notOfSteps({ borders, lang, layout }: AtlasState) {
  return { borders, lang, layout };
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
