import type { Dataset } from './dataset';
import { addYears, type Day, dayOf, partsOf } from './day';
import { meetingsOf } from './series';

/** The stretch of time on the axis, both days included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

const MIN_DAYS = 45;
/** Empty room on either side of the opening span, as a share of its length. */
const MARGIN_SHARE = 0.05;
/** A year after the last thing known, so that what comes next has room on the strip. */
const YEARS_AHEAD = 1;

export function lengthOf(span: Span): number {
  return span.end - span.start;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** All the time there is to show: whole years from the first event to a year past the last. */
export function wholeSpan(dataset: Dataset, today: Day): Span {
  const dates = dataset.events.flatMap((event) => event.date ?? []);
  const first = Math.min(today, ...dates.map((date) => date.first));
  const last = Math.max(today, ...dates.map((date) => date.last));
  return {
    start: dayOf(partsOf(first).year, 1, 1),
    end: dayOf(partsOf(last).year + YEARS_AHEAD, 12, 31),
  };
}

/** From the first meeting of the main series to past today and past the last meeting. */
export function openingSpan(dataset: Dataset, today: Day): Span {
  const dates = meetingsOf(dataset).flatMap((event) => event.date ?? []);
  const first = Math.min(addYears(today, -1), ...dates.map((date) => date.first));
  const last = Math.max(today, ...dates.map((date) => date.last));
  const margin = Math.round((last - first) * MARGIN_SHARE);
  return clampSpan({ start: first - margin, end: last + margin }, wholeSpan(dataset, today));
}

/** The nearest span within `limits`, no shorter than can be read; keeps its length if it fits. */
export function clampSpan(span: Span, limits: Span): Span {
  const length = Math.min(Math.max(lengthOf(span), MIN_DAYS), lengthOf(limits));
  const middle = (span.start + span.end) / 2;
  const wanted = Math.round(middle - length / 2);
  const start = Math.min(Math.max(wanted, limits.start), limits.end - length);
  return Object.freeze({ start, end: start + length });
}

/** Scales the span by `factor` (below 1 comes closer) while `around` stays where it is. */
export function zoomSpan(span: Span, factor: number, around: Day, limits: Span): Span {
  const length = Math.min(
    Math.max(Math.round(lengthOf(span) * factor), MIN_DAYS),
    lengthOf(limits),
  );
  const share = (around - span.start) / Math.max(lengthOf(span), 1);
  const start = Math.round(around - length * share);
  return clampSpan({ start, end: start + length }, limits);
}

export function panSpan(span: Span, days: number, limits: Span): Span {
  const shift = Math.round(days);
  return clampSpan({ start: span.start + shift, end: span.end + shift }, limits);
}

/** The span moved just far enough to show `day` with some room around it. */
export function revealDay(span: Span, day: Day, limits: Span): Span {
  if (day >= span.start && day <= span.end) return span;
  const room = Math.round(lengthOf(span) * 0.15);
  const shift = day < span.start ? day - room - span.start : day + room - span.end;
  return panSpan(span, shift, limits);
}
