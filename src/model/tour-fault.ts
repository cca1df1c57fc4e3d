import type { StepId, Tour } from './tour';

/* What is wrong with a tour that comes from a file, a link or the browser's storage. */

/** Why nothing of it could be read. */
export type TourProblem =
  | 'not-json'
  | 'foreign'
  | 'newer'
  | 'too-large'
  | 'too-many-steps'
  | 'too-deep'
  | 'reserved-name'
  | 'no-good-step';

/** One part of a tour that could not be read. */
export interface TourFault {
  /** The step it is in; null for the tour as a whole. */
  readonly step: { readonly number: number; readonly id: StepId | null } | null;
  /** Dotted path in the step or the tour, such as `caption.0.text`. */
  readonly field: string;
  /** Short JSON of what stands there; empty where nothing does. */
  readonly value: string;
  /** What was left out because of it. */
  readonly left: 'step' | 'field';
}

export type ReadTour =
  | { readonly tour: Tour; readonly faults: readonly TourFault[] }
  | {
      readonly tour: null;
      readonly problem: TourProblem;
      readonly faults: readonly TourFault[];
    };
