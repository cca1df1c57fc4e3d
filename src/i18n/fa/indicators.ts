import type { Plural } from '../plural';
import { n } from './number';

/** Yearly numbers: legend, lane, charts. */
export const indicators = {
  valueInUnit: {
    share: (value: string, unit: string) => `${value} درصد (${unit})`,
    ratio: (value: string, unit: string) => `${value} (${unit})`,
    index: (value: string, unit: string) => `${value} (${unit})`,
  },
  valueStandsIn: (year: string) => `مقدار سال ${year} به جای آن آمده است`,
  valueMissing: 'بدون داده',
  valueMissingFor: (from: string, to: string) => `از ${from} تا ${to} داده‌ای نیست`,
  valueRank: (p: Plural, rank: number, among: number) =>
    p.ordinal(rank, { other: `رتبهٔ ${n(rank)} از ${n(among)}` }),
  valueBreaks: (years: string) => `گسست سری داده‌ها در ${years}`,
  legendAmong: 'کشورهای رنگ‌شده',
  legendMembers: 'اعضا',
  legendAll: (count: number) => `هر ${n(count)} کشور`,
  legendValuesOf: (year: string, unit: string) => `مقادیر سال ${year}، ${unit}`,
  legendBelow: (bound: string) => `کمتر از ${bound}`,
  legendBetween: (from: string, _: string, to: string) => `${from} تا ${to}`,
  legendFrom: (bound: string) => `${bound} و بیشتر`,
  legendSpread: (year: string) => `پراکندگی مقادیر سال ${year}`,
  legendStandIns: (p: Plural, count: number) =>
    p(count, { other: `${n(count)} مقدار از سال‌های پیش‌تر است` }),
  legendBreaks: (p: Plural, count: number) => p(count, { other: `${n(count)} گسست در سری داده‌ها` }),
  legendBreakIn: (country: string, year: string) => `${country}، ${year}`,
  legendAbout: 'دربارهٔ این داده‌ها',
  legendClasses:
    'مرز رده‌ها را ویراستاران برگزیده‌اند و برای همهٔ سال‌ها یکسان است. میانه مقدار وسط است.',
  legendLicence: 'مجوز',
  legendThrough: 'دریافت از طریق',
  laneName: 'شکاف دیجیتال',
  laneNameShort: 'شکاف',
  laneRange: (year: string, low: string, lowest: string, high: string, highest: string) =>
    `${year}: از ${low} (${lowest}) تا ${high} (${highest})`,
  laneRangeShort: (year: string, low: string, high: string) => `${year}: از ${low} تا ${high}`,
  laneMedian: (range: string, median: string) => `${range}، میانه ${median}`,
  laneCount: {
    members: (_: Plural, count: number, all: number) => `${n(count)} عضو از ${n(all)} عضو`,
    all: (_: Plural, count: number, all: number) => `${n(count)} کشور از ${n(all)} کشور`,
  },
  laneNone: (year: string) => `${year}: شمار کشورهایی که تا آن زمان داده دارند بسیار کم است`,
  laneBreak: (country: string, year: string) =>
    `${country}: از ${year} داده‌ها با سال‌های پیش قابل مقایسه نیست`,
  chartValue: (value: string, year: string) => `${value} در سال ${year}`,
  chartStandsIn: (year: string) => `برای ${year} داده‌ای نیست`,
  chartNoValue: (year: string) => `تا ${year} داده‌ای نیست`,
  chartLabel: (what: string, first: string, last: string) => `${what}: ${first}، ${last}`,
  chartKey: 'راهنما',
  chartKeyOthers: { members: 'کشورهای عضو', all: 'همهٔ کشورها' },
  chartKeyRange: {
    members: 'از کمترین تا بیشترین در میان اعضا',
    all: 'از کمترین تا بیشترین در میان کشورها',
  },
  chartKeyMedian: 'میانه',
  chartKeyBreak: 'گسست در داده‌ها',
  chartDoubt: { break: 'گسست در داده‌ها', note: 'یادداشت' },
  chartSource: { one: 'منبع', several: 'منابع' },
  numberPoints: (points: string) => `${points} واحد درصد`,
};
