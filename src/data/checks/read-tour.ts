import type { Step, TourId } from '../../model/tour';
import { deepFrozen, newStepId } from '../../model/tour-edit';
import type { ReadTour, TourFault, TourProblem } from '../../model/tour-fault';
import { plainTour, TOUR_FORMAT, TOUR_KIND } from '../../model/tour-file';
import { MAX_FILE_CHARS, MAX_STEPS } from '../../model/tour-limits';
import { isDeeper } from './is-deeper';
import { shortJson } from './issue';
import { mend } from './mend';
import { ownStep, ownTour } from './own-tour-form';
import { isReserved } from './rules/reserved-fields';
import { textsIn } from './texts';

const MAX_DEPTH = 16;

/**
 * Reads the text of a tour, from whichever source. Never throws: what cannot be read is told, step
 * by step, and all that can is the tour. `newId` gives an id to a tour that has none.
 */
export function readTour(text: string, newId: () => TourId): ReadTour {
  if (text.length > MAX_FILE_CHARS) return refused('too-large');
  const content = parsed(text);
  if (content === undefined) return refused('not-json');
  if (isDeeper(content, MAX_DEPTH)) return refused('too-deep');
  if (!isRecord(content) || content.kind !== TOUR_KIND) return refused('foreign');
  if (content.format !== TOUR_FORMAT) {
    const newer = typeof content.format === 'number' && content.format > TOUR_FORMAT;
    return refused(newer ? 'newer' : 'foreign');
  }
  if (textsIn(content).some(({ text: name, isName }) => isName && isReserved(name))) {
    return refused('reserved-name');
  }
  return readRecord(content.tour, newId);
}

function readRecord(record: unknown, newId: () => TourId): ReadTour {
  const { value, faults: found } = mend(ownTour, record, [
    'id',
    'title',
    'describes',
    'unattended',
  ]);
  const faults: TourFault[] = found.map(({ path, value: short }) => ({
    step: null,
    field: path.join('.'),
    value: short,
    left: 'field',
  }));
  if (!value) return refused('no-good-step', faults);
  if (value.steps.length > MAX_STEPS) return refused('too-many-steps');
  const { steps, faults: stepFaults } = readSteps(value.steps);
  const all = [...faults, ...stepFaults];
  if (steps.length === 0 && value.steps.length > 0) return refused('no-good-step', all);
  const tour = plainTour({ ...value, id: value.id ?? newId(), steps });
  return { tour: deepFrozen(tour), faults: all };
}

function readSteps(records: readonly unknown[]): {
  readonly steps: readonly Step[];
  readonly faults: readonly TourFault[];
} {
  const steps: Step[] = [];
  const faults: TourFault[] = [];
  records.forEach((record, index) => {
    const { value, faults: found } = mend(ownStep, record, ['id', 'notes', 'seconds']);
    const id = value?.id;
    const taken = steps.some((step) => step.id === id);
    const place = { number: index + 1, id: id ?? null };
    const tell = (field: string, short: string, mended: boolean) => {
      faults.push({ step: place, field, value: short, left: mended ? 'field' : 'step' });
    };
    for (const { path, value: short, mended } of found) tell(path.join('.'), short, mended);
    if (taken) tell('id', shortJson(id), true);
    if (value) {
      const free = id === undefined || taken ? newStepId({ steps }) : id;
      steps.push({ ...value, id: free });
    }
  });
  return { steps, faults };
}

function refused(problem: TourProblem, faults: readonly TourFault[] = []): ReadTour {
  return { tour: null, problem, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
