import { type Presenting, presentingOf, stopOf, type Tour } from '../model/tour';
import type { Pair } from './fragment';

/* The keys that say what is presented: they mean something only together. */

export interface ReadPresenting {
  readonly presenting: Presenting | null;
  /** For each of the keys that is there: whether it could be used. */
  readonly keys: ReadonlyMap<string, boolean>;
}

/** Reads `mode`, `tour` and `step`. Without a tour the first is meant, without a step its first. */
export function readPresenting(pairs: readonly Pair[], tours: readonly Tour[]): ReadPresenting {
  const given = (key: string) => pairs.find(([each]) => each === key)?.[1];
  const [mode, tourId, stepId] = [given('mode'), given('tour'), given('step')];
  const presents = mode === 'present';
  const tour = presents ? tours.find(({ id }) => tourId === undefined || id === tourId) : undefined;
  const named = tour && stepId !== undefined ? presentingOf(tour.id, stepId) : null;
  const hasStep = stopOf(tours, named) !== null;
  const first = tour?.steps[0];
  const keys = new Map<string, boolean>();
  if (mode !== undefined) keys.set('mode', mode === 'explore' || (presents && tours.length > 0));
  if (tourId !== undefined) keys.set('tour', tour !== undefined);
  if (stepId !== undefined) keys.set('step', hasStep);
  const start = tour && first ? presentingOf(tour.id, first.id) : null;
  return { presenting: hasStep ? named : start, keys };
}

export function presentingPairs(presenting: Presenting | null): readonly Pair[] {
  if (!presenting) return [];
  return [
    ['mode', 'present'],
    ['tour', presenting.tour],
    ['step', presenting.step],
  ];
}
