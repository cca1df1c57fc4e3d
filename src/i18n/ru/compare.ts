import type { Plural } from '../plural';
import { n } from './number';

/** The members side by side. */
export const compare = {
  compareBy: 'Показатель',
  compareWhose: 'Страны',
  compareAll: (p: Plural, count: number) =>
    p(count, {
      one: `все, ${n(count)} страна`,
      few: `все ${n(count)} страны`,
      other: `все ${n(count)} стран`,
    }),
  compareOrder: 'Порядок',
  compareOrders: {
    value: 'По значению',
    change: 'По изменению с 2005 г.',
    rank: 'По месту',
    name: 'По названию',
  },
  compareYear: 'Год',
  compareSince: (change: string, year: string) => `${change} с ${year} г.`,
  compareNoChange: 'более раннего значения для сравнения нет',
  compareTable: 'Таблица значений',
  compareCaption: (indicator: string, unit: string) =>
    `${indicator}, ${unit}, по странам и годам. Знаком ≠ отмечен год, с которого значения несопоставимы с прежними.`,
  compareCountry: 'Страна',
};
