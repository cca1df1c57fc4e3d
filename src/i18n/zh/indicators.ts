import type { Plural } from '../plural';
import { n } from './number';

/** Yearly numbers: legend, lane, charts. */
export const indicators = {
  valueInUnit: {
    share: (value: string, unit: string) => `${value}%（${unit}）`,
    ratio: (value: string, unit: string) => `${unit}${value}`,
    index: (value: string, unit: string) => `${value}（${unit}）`,
  },
  valueStandsIn: (year: string) => `以${year}年数值代替`,
  valueMissing: '无数据',
  valueMissingFor: (from: string, to: string) => `${from}年至${to}年无数据`,
  valueRank: (p: Plural, rank: number, among: number) =>
    p.ordinal(rank, { other: `在${n(among)}国中列第${n(rank)}位` }),
  valueBreaks: (years: string) => `数据系列在${years}年中断`,
  legendAmong: '着色国家',
  legendMembers: '成员国',
  legendAll: (count: number) => `全部${n(count)}国`,
  legendValuesOf: (year: string, unit: string) => `${year}年数值，${unit}`,
  legendBelow: (bound: string) => `低于${bound}`,
  legendBetween: (_: string, from: string, to: string) => `${from}～${to}`,
  legendFrom: (bound: string) => `${bound}及以上`,
  legendSpread: (year: string) => `${year}年数值分布`,
  legendStandIns: (p: Plural, count: number) =>
    p(count, { other: `${n(count)}国以较早年份数值代替` }),
  legendBreaks: (p: Plural, count: number) => p(count, { other: `${n(count)}处数据系列中断` }),
  legendBreakIn: (country: string, year: string) => `${country}（${year}年）`,
  legendAbout: '关于这些数据',
  legendClasses: '分级界限由编者选定，各年份相同。中位数为居中的数值。',
  legendLicence: '许可',
  legendThrough: '获取途径',
  laneName: '数字鸿沟',
  laneNameShort: '数字鸿沟',
  laneRange: (year: string, low: string, lowest: string, high: string, highest: string) =>
    `${year}：最低${low}（${lowest}），最高${high}（${highest}）`,
  laneRangeShort: (year: string, low: string, high: string) => `${year}：${low}至${high}`,
  laneMedian: (range: string, median: string) => `${range}，中位数${median}`,
  laneCount: {
    members: (_: Plural, count: number, all: number) => `${n(all)}个成员国中的${n(count)}个`,
    all: (_: Plural, count: number, all: number) => `${n(all)}个国家中的${n(count)}个`,
  },
  laneNone: (year: string) => `${year}：有数据的国家过少`,
  laneBreak: (country: string, year: string) => `${country}：自${year}起数据序列中断，前后不可比`,
  chartValue: (value: string, year: string) => `${year}${value}`,
  chartStandsIn: (year: string) => `${year}无数据`,
  chartNoValue: (year: string) => `截至${year}无数据`,
  chartLabel: (what: string, first: string, last: string) => `${what}：${first}，${last}`,
  chartKey: '图例',
  chartKeyOthers: { members: '各成员国', all: '所有国家' },
  chartKeyRange: { members: '成员国最低值至最高值', all: '各国最低值至最高值' },
  chartKeyMedian: '中位数',
  chartKeyBreak: '序列中断',
  chartDoubt: { break: '序列中断', note: '说明' },
  chartSource: { one: '来源', several: '来源' },
  numberPoints: (points: string) => `${points}个百分点`,
};
