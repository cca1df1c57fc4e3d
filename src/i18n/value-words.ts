import type { Indicator } from '../model/indicators';
import type { FullWords } from './words';

/** How the values of one indicator are written in one language. */
export interface ValueWords {
  /** "55.9": where the unit is told beside it. */
  readonly plain: (value: number) => string;
  /** "55.9%", "12.34", "0.6678" */
  readonly short: (value: number) => string;
  /** "55.9 % of population" */
  readonly full: (value: number) => string;
  /** A round number at an axis: "100%" */
  readonly round: (value: number) => string;
  /** With its sign: "+88.4"; of a share in percentage points. */
  readonly change: (change: number) => string;
  /** What a class holds: "under 20%", "20–40%", "80% and more". */
  readonly between: (from: number | null, to: number | null) => string;
  /** "2023", in the digits of the language. */
  readonly year: (year: number) => string;
}

/** Shares, numbers in proportion and indices are put together with their unit each in its way. */
function kindOf(id: string): 'share' | 'ratio' | 'index' {
  if (id.endsWith('_pct')) return 'share';
  return id.includes('_per_') ? 'ratio' : 'index';
}

/** What writes numbers is slow to make, and asked for with every year of every chart. */
const made = new WeakMap<FullWords, Map<string, ValueWords>>();

export function valueWords(words: FullWords, indicator: Indicator): ValueWords {
  const known = made.get(words) ?? new Map<string, ValueWords>();
  made.set(words, known);
  const key = `${indicator.id} ${indicator.decimals}`;
  const written = known.get(key) ?? makeValueWords(words, indicator);
  known.set(key, written);
  return written;
}

function makeValueWords(words: FullWords, indicator: Indicator): ValueWords {
  const { t, locale, text } = words;
  const kind = kindOf(indicator.id);
  const unit = kind === 'share' ? ({ style: 'unit', unit: 'percent' } as const) : {};
  const digits = {
    minimumFractionDigits: indicator.decimals,
    maximumFractionDigits: indicator.decimals,
  };
  const plain = new Intl.NumberFormat(locale, digits);
  const short = new Intl.NumberFormat(locale, { ...unit, ...digits });
  const bound = new Intl.NumberFormat(locale, { ...unit, maximumFractionDigits: 4 });
  const bare = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const least = 10 ** -indicator.decimals;
  // A little is not nothing.
  const write = (format: Intl.NumberFormat) => (value: number) =>
    value > 0 && value < least / 2 ? `<${format.format(least)}` : format.format(value);
  const signed = new Intl.NumberFormat(locale, { ...digits, signDisplay: 'exceptZero' });
  const years = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    plain: write(plain),
    short: write(short),
    full: (value) => t.valueInUnit[kind](write(plain)(value), text(indicator.unit)),
    round: (value) => bound.format(value),
    change: (change) =>
      kind === 'share' ? t.numberPoints(signed.format(change)) : signed.format(change),
    between(from, to) {
      if (from !== null && to !== null) {
        return t.legendBetween(bare.format(from), bound.format(from), bound.format(to));
      }
      if (to !== null) return t.legendBelow(bound.format(to));
      return t.legendFrom(bound.format(from ?? 0));
    },
    year: (year) => years.format(year),
  };
}
