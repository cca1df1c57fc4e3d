import type { Plural } from '../plural';
import { n } from './number';

/** The members side by side. */
export const compare = {
  compareBy: 'Numbers',
  compareWhose: 'Countries',
  compareAll: (p: Plural, count: number) =>
    p(count, { one: `all ${n(count)} country`, other: `all ${n(count)} countries` }),
  compareOrder: 'Order',
  compareOrders: {
    value: 'Value',
    change: 'Change since 2005',
    rank: 'Rank',
    name: 'Name',
  },
  compareYear: 'Year',
  compareSince: (change: string, year: string) => `${change} since ${year}`,
  compareNoChange: 'no earlier value to compare with',
  compareTable: 'Table of the values',
  compareCaption: (indicator: string, unit: string) =>
    `${indicator}, ${unit}, by country and year. ≠ marks a year from which the values do not continue the earlier ones.`,
  compareCountry: 'Country',
};
