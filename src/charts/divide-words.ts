import { valueWords } from '../i18n/value-words';
import type { FullWords } from '../i18n/words';
import type { CountryId } from '../model/dataset';
import { dayOf } from '../model/day';
import type { Indicator, Range } from '../model/indicators';

/** Whose numbers are compared: of the members or of all countries. */
export type Whose = 'members' | 'all';

interface Divide {
  readonly indicator: Indicator;
  /** The newest that is known; null where there is none. */
  readonly range: Range | null;
  /** The year that is shown, which may be later than the range's. */
  readonly year: number;
  readonly whose: Whose;
  /** How many countries are compared. */
  readonly count: number;
  readonly nameOf: (country: CountryId) => string;
}

/** The distance between the countries in words, longest wording first. */
export function divideWords(words: FullWords, divide: Divide): readonly [string, ...string[]] {
  const { t, plural } = words;
  const { indicator, range, whose, count, nameOf } = divide;
  if (!range) return [t.laneNone(yearWords(words, divide.year))];
  const { short: value } = valueWords(words, indicator);
  const year = yearWords(words, range.year);
  const [low, high] = [value(range.lowest.value), value(range.highest.value)];
  const named = [nameOf(range.lowest.country), nameOf(range.highest.country)] as const;
  const full = t.laneRange(year, low, named[0], high, named[1]);
  const short = t.laneRangeShort(year, low, high);
  const median = value(range.median);
  const counted = (text: string) =>
    range.count < count ? t.clauses(text, t.laneCount[whose](plural, range.count, count)) : text;
  return [
    counted(t.laneMedian(full, median)),
    counted(t.laneMedian(short, median)),
    t.laneMedian(short, median),
    short,
  ];
}

export function yearWords({ dates }: FullWords, year: number): string {
  return dates.year(dayOf(year, 1, 1));
}
