import type { Plural } from '../plural';
import { n } from './number';

/** Yearly numbers: legend, lane, charts. */
export const indicators = {
  valueInUnit: {
    share: (value: string, unit: string) => `${value} ${unit}`,
    ratio: (value: string, unit: string) => `${value} ${unit}`,
    index: (value: string, unit: string) => `${value} (${unit})`,
  },
  valueStandsIn: (year: string) => `value of ${year} stands in`,
  valueMissing: 'no value',
  valueMissingFor: (from: string, to: string) => `no value from ${from} to ${to}`,
  valueRank: (p: Plural, rank: number, among: number) =>
    p.ordinal(rank, {
      one: `${n(rank)}st of ${n(among)}`,
      two: `${n(rank)}nd of ${n(among)}`,
      few: `${n(rank)}rd of ${n(among)}`,
      other: `${n(rank)}th of ${n(among)}`,
    }),
  valueBreaks: (years: string) => `series breaks in ${years}`,
  legendAmong: 'Countries coloured',
  legendMembers: 'Members',
  legendAll: (count: number) => `All ${n(count)}`,
  legendValuesOf: (year: string, unit: string) => `Values for ${year}, ${unit}`,
  legendBelow: (bound: string) => `under ${bound}`,
  /** The lower bound without its sign and with it, the upper one with it: "20–40%". */
  legendBetween: (from: string, _: string, to: string) => `${from}–${to}`,
  legendFrom: (bound: string) => `${bound} and more`,
  legendSpread: (year: string) => `Spread of the values for ${year}`,
  legendStandIns: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} value of an earlier year stands in`,
      other: `${n(count)} values of earlier years stand in`,
    }),
  legendBreaks: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} break in a series`, other: `${n(count)} breaks in series` }),
  legendBreakIn: (country: string, year: string) => `${country} ${year}`,
  legendAbout: 'About these numbers',
  legendClasses:
    'The bounds of the classes are the editors’ choice and the same for all years. The median is the middle value.',
  legendLicence: 'Licence',
  legendThrough: 'Obtained through',
  laneName: 'Digital divide',
  laneNameShort: 'Divide',
  laneRange: (year: string, low: string, lowest: string, high: string, highest: string) =>
    `${year}: from ${low} (${lowest}) to ${high} (${highest})`,
  laneRangeShort: (year: string, low: string, high: string) => `${year}: ${low} to ${high}`,
  laneMedian: (range: string, median: string) => `${range}, median ${median}`,
  laneCount: {
    members: (p: Plural, count: number, all: number) =>
      p(all, { one: `${n(count)} of ${n(all)} member`, other: `${n(count)} of ${n(all)} members` }),
    all: (p: Plural, count: number, all: number) =>
      p(all, {
        one: `${n(count)} of ${n(all)} country`,
        other: `${n(count)} of ${n(all)} countries`,
      }),
  },
  laneNone: (year: string) => `${year}: too few countries have a value by then`,
  laneBreak: (country: string, year: string) => `${country}: the series breaks in ${year}`,
  chartValue: (value: string, year: string) => `${value} in ${year}`,
  chartStandsIn: (year: string) => `no value for ${year}`,
  chartNoValue: (year: string) => `No value by ${year}`,
  chartLabel: (what: string, first: string, last: string) => `${what}: ${first}, ${last}`,
  chartKey: 'Key',
  chartKeyOthers: { members: 'the members', all: 'all countries' },
  chartKeyRange: { members: 'lowest to highest member', all: 'lowest to highest country' },
  chartKeyMedian: 'median',
  chartKeyBreak: 'break in the series',
  chartDoubt: { break: 'series breaks', note: 'note' },
  chartSource: { one: 'Source', several: 'Sources' },
  numberPoints: (points: string) => `${points} percentage points`,
};
