import { type TextLang, textIn, writtenIn } from './any-text';
import type { AnyText } from './schema';
import type { Claim, Step, StepId, Tour, TourId } from './tour';
import { MAX_STEPS } from './tour-limits';

/* Edits of a tour: each returns a new frozen tour, or the very same one where nothing changes. */

type StepChanges = Partial<Omit<Step, 'id'>>;
type TourChanges = Partial<Pick<Tour, 'title' | 'describes' | 'unattended'>>;

export function emptyTour(id: TourId, title: AnyText): Tour {
  return frozen({ id, title, describes: {}, steps: [] });
}

export function copyTour(tour: Tour, id: TourId, title: AnyText): Tour {
  return frozen({ ...tour, id, title });
}

export function changeTour(tour: Tour, changes: TourChanges): Tour {
  return frozen({ ...tour, ...changes });
}

/** Puts a step behind another, or at the end; a tour that is full stays as it is. */
export function addStep(tour: Tour, step: Step, after: StepId | null): Tour {
  const at = placeOf(tour, after);
  if (tour.steps.length >= MAX_STEPS || placeOf(tour, step.id) >= 0) return tour;
  const place = at < 0 ? tour.steps.length : at + 1;
  return withSteps(tour, tour.steps.toSpliced(place, 0, step));
}

export function changeStep(tour: Tour, id: StepId, changes: StepChanges): Tour {
  const at = placeOf(tour, id);
  const step = tour.steps[at];
  return step ? withSteps(tour, tour.steps.with(at, { ...step, ...changes })) : tour;
}

/** Moves a step towards the end, or with a negative number towards the start; never past either. */
export function moveStep(tour: Tour, id: StepId, by: number): Tour {
  const from = placeOf(tour, id);
  const step = tour.steps[from];
  const to = Math.min(Math.max(from + by, 0), tour.steps.length - 1);
  if (!step || to === from) return tour;
  return withSteps(tour, tour.steps.toSpliced(from, 1).toSpliced(to, 0, step));
}

/** Puts a copy of a step, known by `copyId`, right behind it. */
export function duplicateStep(tour: Tour, id: StepId, copyId: StepId): Tour {
  const step = tour.steps[placeOf(tour, id)];
  return step ? addStep(tour, { ...step, id: copyId }, id) : tour;
}

export function removeStep(tour: Tour, id: StepId): Tour {
  const at = placeOf(tour, id);
  return at < 0 ? tour : withSteps(tour, tour.steps.toSpliced(at, 1));
}

/** The step that takes the place of one that is to be removed: the next, else the one before. */
export function stepBeside(tour: Tour, id: StepId): StepId | null {
  const at = placeOf(tour, id);
  return (tour.steps[at + 1] ?? tour.steps[at - 1])?.id ?? null;
}

/** An id that no step of the tour has: one above the highest of its kind. */
export function newStepId(tour: Pick<Tour, 'steps'>): StepId {
  const numbers = tour.steps.map(({ id }) => Number(/^step-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `step-${Math.max(0, ...numbers) + 1}`;
}

/** An id for a tour of the visitor's own that is not taken; `random` gives numbers below 1. */
export function newTourId(taken: readonly TourId[], random: () => number = Math.random): TourId {
  let id = '';
  do {
    const letters = Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36));
    id = `own-${letters.join('')}`;
  } while (taken.includes(id));
  return id;
}

/** A caption as lines of text, one for each claim. */
export function captionText(caption: readonly Claim[], lang: TextLang): string {
  return caption.map(({ text }) => textIn(text, lang)).join('\n');
}

/**
 * The caption that lines of text make, one claim a line. A line that was there before stays the
 * claim it was, with its sources; one that was changed has none, for no source says it.
 */
export function captionFrom(
  text: string,
  lang: TextLang,
  before: readonly Claim[],
): readonly Claim[] {
  const left = [...before];
  const claims = linesOf(text).map((line): Claim => {
    const at = left.findIndex((claim) => linesOf(textIn(claim.text, lang)).join(' ') === line);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return same ?? { text: writtenIn(lang, line), sources: [] };
  });
  return deepFrozen(claims);
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function placeOf(tour: Tour, id: StepId | null): number {
  return tour.steps.findIndex((step) => step.id === id);
}

function withSteps(tour: Tour, steps: readonly Step[]): Tour {
  return frozen({ ...tour, steps });
}

function frozen(tour: Tour): Tour {
  return deepFrozen(tour);
}

/** Freezes what is not frozen yet: the parts that an edit left alone are. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
