import type { Plural } from '../plural';
import { n } from './number';

/** Yearly numbers: legend, lane, charts. */
export const indicators = {
  valueInUnit: {
    share: (value: string, unit: string) => `${value} ${unit}`,
    ratio: (value: string, unit: string) => `${value} ${unit}`,
    index: (value: string, unit: string) => `${value} (${unit})`,
  },
  valueStandsIn: (year: string) => `приведено значение за ${year} г.`,
  valueMissing: 'нет данных',
  valueMissingFor: (from: string, to: string) => `нет данных за ${from}–${to} гг.`,
  valueRank: (p: Plural, rank: number, among: number) =>
    p.ordinal(rank, { other: `${n(rank)}-е место из ${n(among)}` }),
  valueBreaks: (years: string) => `разрыв ряда: ${years}`,
  legendAmong: 'Раскрашенные страны',
  legendMembers: 'Члены ШОС',
  legendAll: (count: number) => `Все ${n(count)}`,
  legendValuesOf: (year: string, unit: string) => `Значения за ${year} г., ${unit}`,
  legendBelow: (bound: string) => `менее ${bound}`,
  legendBetween: (from: string, _: string, to: string) => `${from}–${to}`,
  legendFrom: (bound: string) => `${bound} и более`,
  legendSpread: (year: string) => `Распределение значений за ${year} г.`,
  legendStandIns: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} значение за более ранний год`,
      few: `${n(count)} значения за более ранние годы`,
      many: `${n(count)} значений за более ранние годы`,
      other: `${n(count)} значения за более ранние годы`,
    }),
  legendBreaks: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} разрыв ряда`,
      few: `${n(count)} разрыва рядов`,
      many: `${n(count)} разрывов рядов`,
      other: `${n(count)} разрыва рядов`,
    }),
  legendBreakIn: (country: string, year: string) => `${country}, ${year} г.`,
  legendAbout: 'Об этих показателях',
  legendClasses:
    'Границы классов выбраны редакцией и едины для всех лет. Медиана — среднее по порядку значение.',
  legendLicence: 'Лицензия',
  legendThrough: 'Получено через',
  laneName: 'Цифровой разрыв',
  laneNameShort: 'Разрыв',
  laneRange: (year: string, low: string, lowest: string, high: string, highest: string) =>
    `${year} г.: от ${low} (${lowest}) до ${high} (${highest})`,
  laneRangeShort: (year: string, low: string, high: string) => `${year} г.: от ${low} до ${high}`,
  laneMedian: (range: string, median: string) => `${range}, медиана ${median}`,
  laneCount: {
    members: (p: Plural, count: number, all: number) =>
      p(all, {
        one: `${n(count)} из ${n(all)} государства-члена`,
        other: `${n(count)} из ${n(all)} государств-членов`,
      }),
    all: (p: Plural, count: number, all: number) =>
      p(all, {
        one: `${n(count)} из ${n(all)} страны`,
        other: `${n(count)} из ${n(all)} стран`,
      }),
  },
  laneNone: (year: string) => `${year} г.: данные есть по слишком малому числу стран`,
  laneBreak: (country: string, year: string) => `${country}: с ${year} г. ряд несопоставим`,
  chartValue: (value: string, year: string) => `${value} в ${year} г.`,
  chartStandsIn: (year: string) => `за ${year} г. данных нет`,
  chartNoValue: (year: string) => `На ${year} г. данных нет`,
  chartLabel: (what: string, first: string, last: string) => `${what}: ${first}, ${last}`,
  chartKey: 'Обозначения',
  chartKeyOthers: { members: 'государства-члены', all: 'все страны' },
  chartKeyRange: {
    members: 'от наименьшего до наибольшего среди членов',
    all: 'от наименьшего до наибольшего среди стран',
  },
  chartKeyMedian: 'медиана',
  chartKeyBreak: 'разрыв ряда',
  chartDoubt: { break: 'разрыв ряда', note: 'примечание' },
  chartSource: { one: 'Источник', several: 'Источники' },
  numberPoints: (points: string) => `${points} п. п.`,
};
