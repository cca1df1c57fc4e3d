import { type Day, dayOf, dayOfIso, daysInMonth } from './day';

/**
 * A date as the sources give it: the stretch of days it may fall on, and how sure it is.
 * Extended Date/Time Format (ISO 8601-2), the part of it that the data use.
 */
export interface DateSpan {
  /** The text it was read from. */
  readonly text: string;
  /** First day it can mean. */
  readonly first: Day;
  /** Last day it can mean; the same as `first` for one certain day. */
  readonly last: Day;
  readonly precision: 'day' | 'month' | 'year';
  /** `?` proposed or doubted, `~` about. */
  readonly certainty: 'certain' | 'uncertain' | 'approximate';
  /** True for `start/end`: the thing itself lasts that long. */
  readonly interval: boolean;
}

const ONE_DATE = /^([1-9]\d{3})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const CERTAINTY = { '': 'certain', '?': 'uncertain', '~': 'approximate' } as const;

/** Reads one EDTF text; null where it is none of the forms the data may use. */
export function parseEdtf(text: string): DateSpan | null {
  const mark = /[?~]$/.exec(text)?.[0] ?? '';
  const certainty = CERTAINTY[mark as keyof typeof CERTAINTY];
  const [start, end, ...rest] = text.slice(0, text.length - mark.length).split('/');
  if (start === undefined || rest.length > 0) return null;
  const from = parseOne(start);
  if (!from) return null;
  if (end === undefined) return { text, ...from, certainty, interval: false };
  const to = parseOne(end);
  if (!to || to.last < from.first || to.precision !== from.precision) return null;
  return { text, ...from, last: to.last, certainty, interval: true };
}

function parseOne(text: string): Pick<DateSpan, 'first' | 'last' | 'precision'> | null {
  const match = ONE_DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return { first: dayOf(year, month, 1), last, precision: 'month' };
  }
  const day = dayOfIso(text);
  return day === null ? null : { first: day, last: day, precision: 'day' };
}

/** Whether the date is known to the day: one day, or an interval of whole days, without a doubt. */
export function isExact(date: DateSpan): boolean {
  return date.precision === 'day' && date.certainty === 'certain';
}
