/** A calendar day as whole days since 1970-01-01. No clock and no time zone is involved. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

interface DayParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly date: number;
}

/** The day of a date in the proleptic Gregorian calendar; `month` counts from 1. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
  };
}

/** Milliseconds since the epoch at the start of the day in UTC: what Intl and d3 scales expect. */
export function utcMsOf(day: Day): number {
  return day * MS_PER_DAY;
}

/** The day in UTC at `ms` milliseconds since the epoch. */
export function dayOfUtcMs(ms: number): Day {
  return Math.floor(ms / MS_PER_DAY);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same date `years` later; 29 February becomes 28 February where there is none. */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = partsOf(day);
  return dayOf(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** ISO 8601, such as `2025-06-17`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Years below 1000 are refused: they can only be a slip of the keys. */
const ISO_DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** The day of an ISO 8601 date, or null where the text is not a day that exists. */
export function dayOfIso(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOf(year, month, date);
}

/** The calendar day that the visitor's own clock and time zone show. */
export function localDayOf(clock: Date): Day {
  return dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
}
