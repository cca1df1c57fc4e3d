import type { Step } from '../model/tour';
import { type AddressContext, FIELDS } from './address-fields';
import { type AddressFault, readFields, viewOf } from './address-view';
import type { AtlasState, View } from './atlas-state';
import { readPairs, writePairs } from './fragment';

/** Chosen for the hall or the visitor, or not of the map: no step of a tour says them. */
const NOT_OF_STEPS: readonly string[] = ['borders', 'lang', 'view'];

/** The view that a step shows. Parts of its state that mean nothing here are left out. */
export function viewOfStep(step: Pick<Step, 'state'>, context: AddressContext): View {
  return viewOf(readFields(readPairs(step.state), context).draft, context);
}

/** The parts of a step's state that cannot be used. */
export function faultsOfStep(
  step: Pick<Step, 'state'>,
  context: AddressContext,
): readonly AddressFault[] {
  const pairs = readPairs(step.state);
  const { faults, kept } = readFields(pairs, context);
  const foreign = pairs.filter(([key]) => NOT_OF_STEPS.includes(key));
  return [...faults, ...[...kept, ...foreign].map(([key, value]) => ({ key, value }))];
}

/** What a step that shows this view has as its state. */
export function stateOfView(view: View, context: AddressContext): string {
  const state: AtlasState = { ...context.defaults, ...view };
  const pairs = FIELDS.filter(({ key }) => !NOT_OF_STEPS.includes(key)).flatMap((field) => {
    const value = field.write(state, context);
    return value === null ? [] : [[field.key, value] as const];
  });
  return writePairs(pairs).replace(/^#/, '');
}
