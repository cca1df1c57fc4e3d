import { type Day, utcMsOf } from '../model/day';
import type { DateSpan } from '../model/edtf';
import { memoize } from '../model/memoize';
import type { Messages } from './en/index';

export interface DateWords {
  /** "17 June 2025" */
  readonly day: (day: Day) => string;
  /** "17 Jun 2025", where room is short. */
  readonly shortDay: (day: Day) => string;
  readonly year: (day: Day) => string;
  readonly month: (day: Day) => string;
  /** A date in words that never say more than the date does. */
  readonly date: (date: DateSpan | null) => string;
}

/** Words for days in UTC, so that no time zone can turn one day into another. */
export function createDateWords(locale: string, messages: Messages): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const full = format({ year: 'numeric', month: 'long', day: 'numeric' });
  const short = format({ year: 'numeric', month: 'short', day: 'numeric' });
  const months = format({ year: 'numeric', month: 'long' });
  const years = format({ year: 'numeric' });
  const bareMonth = format({ month: 'short' });
  const byPrecision = { day: full, month: months, year: years };

  function plain(date: DateSpan): string {
    const words = byPrecision[date.precision];
    if (!date.interval || date.first === date.last) return words.format(utcMsOf(date.first));
    const [first, last] = [utcMsOf(date.first), utcMsOf(date.last)];
    const { dateRange } = messages;
    return dateRange
      ? dateRange(words.format(first), words.format(last))
      : words.formatRange(first, last);
  }

  return {
    day: memoize((day: Day) => full.format(utcMsOf(day))),
    shortDay: memoize((day: Day) => short.format(utcMsOf(day))),
    year: (day) => years.format(utcMsOf(day)),
    month: (day) => bareMonth.format(utcMsOf(day)),
    date(date) {
      if (date === null) return messages.dateNotAnnounced;
      if (date.certainty === 'uncertain') return messages.proposedDate(plain(date));
      return date.certainty === 'approximate' ? messages.aboutDate(plain(date)) : plain(date);
    },
  };
}
