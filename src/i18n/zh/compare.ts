import type { Plural } from '../plural';
import { n } from './number';

/** The members side by side. */
export const compare = {
  compareBy: '指标',
  compareWhose: '国家',
  compareAll: (_: Plural, count: number) => `全部${n(count)}个国家`,
  compareOrder: '排序',
  compareOrders: {
    value: '按数值',
    change: '按2005年以来的变化',
    rank: '按位次',
    name: '按国名',
  },
  compareYear: '年份',
  compareSince: (change: string, year: string) => `自${year}以来${change}`,
  compareNoChange: '没有更早的数据可比',
  compareTable: '数据表',
  compareCaption: (indicator: string, unit: string) =>
    `${indicator}（${unit}），按国家和年份排列。≠表示自该年起数据与此前不可比。`,
  compareCountry: '国家',
};
