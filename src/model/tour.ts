import type { SourceId } from './dataset';
import type { AnyText } from './schema';

export type TourId = string;
export type StepId = string;

/** One statement of a caption. Without a source it is the presenter's own. */
export interface Claim {
  readonly text: AnyText;
  readonly sources: readonly SourceId[];
}

/** One stop of a tour: a view of the atlas, encoded as in the address, and what is said about it. */
export interface Step {
  readonly id: StepId;
  readonly state: string;
  readonly title: AnyText;
  readonly caption: readonly Claim[];
  readonly notes?: AnyText | undefined;
  readonly seconds?: number | undefined;
}

/** A presentation: steps in their order. */
export interface Tour {
  readonly id: TourId;
  readonly title: AnyText;
  readonly describes: AnyText;
  readonly unattended?: boolean | undefined;
  /** The day on which it was last reviewed, where it was on a day of its own. */
  readonly reviewed?: string | undefined;
  readonly steps: readonly Step[];
}

/** Which step of which tour is shown. */
export interface Presenting {
  readonly tour: TourId;
  readonly step: StepId;
}

export interface Stop {
  readonly tour: Tour;
  readonly step: Step;
  /** Counted from 0. */
  readonly index: number;
}

/** What a step without planned seconds counts for. */
const DEFAULT_SECONDS = 60;
/** How long an unattended screen shows a step that does not say. */
const UNATTENDED_SECONDS = 15;

export function presentingOf(tour: TourId, step: StepId): Presenting {
  return Object.freeze({ tour, step });
}

export function samePresenting(a: Presenting | null, b: Presenting | null): boolean {
  return a?.tour === b?.tour && a?.step === b?.step;
}

/** The stop that is meant, or null where there is no such tour or step. */
export function stopOf(tours: readonly Tour[], presenting: Presenting | null): Stop | null {
  const tour = tours.find(({ id }) => id === presenting?.tour);
  const index = tour?.steps.findIndex(({ id }) => id === presenting?.step) ?? -1;
  const step = tour?.steps[index];
  return tour && step ? { tour, step, index } : null;
}

export function secondsOf(tour: Tour, step: Step): number {
  return step.seconds ?? (tour.unattended ? UNATTENDED_SECONDS : DEFAULT_SECONDS);
}

/** Seconds planned for the first `count` steps. */
export function plannedSeconds(tour: Tour, count = tour.steps.length): number {
  return tour.steps.slice(0, count).reduce((sum, step) => sum + secondsOf(tour, step), 0);
}

/** The sources of a caption, each once, in the order they are first cited. */
export function sourcesOfStep(step: Step): readonly SourceId[] {
  return [...new Set(step.caption.flatMap(({ sources }) => sources))];
}
