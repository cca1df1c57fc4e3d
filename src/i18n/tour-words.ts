import { plannedSeconds, type Step, type Tour } from '../model/tour';
import type { TourFault } from '../model/tour-fault';
import type { FullWords } from './words';

const SECONDS_PER_MINUTE = 60;

export function tourTitle({ t, text }: FullWords, tour: Tour): string {
  return text(tour.title) || t.untitledTour;
}

export function stepTitle({ t, text }: FullWords, step: Step): string {
  return text(step.title) || t.untitledStep;
}

/** "5 steps, about 6 min" */
export function tourLength({ t, plural }: FullWords, tour: Tour): string {
  const minutes = Math.max(1, Math.round(plannedSeconds(tour) / SECONDS_PER_MINUTE));
  return t.tourLength(plural, tour.steps.length, minutes);
}

/** Where a fault is, what stands there, what to write instead, and what was left out. */
export function faultWords({ t }: FullWords, { step, field, value, left }: TourFault): string {
  const [part = ''] = field.split('.');
  const place = t.faultPlace(step?.number ?? null);
  // A field of a file may be named like something that every object has.
  const known = Object.hasOwn(t.faultField, part);
  const name = (known && t.faultField[part]) || t.quoted(field);
  const remedy = (known && t.faultRemedy[part]) || t.faultUnknown;
  const said = t.fault(place, name, value, remedy);
  return part === 'id' ? said : `${said} ${t.faultLeft[left]}`;
}
