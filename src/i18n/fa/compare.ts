import type { Plural } from '../plural';
import { n } from './number';

/** The members side by side. */
export const compare = {
  compareBy: 'شاخص',
  compareWhose: 'کشورها',
  compareAll: (_: Plural, count: number) => `هر ${n(count)} کشور`,
  compareOrder: 'ترتیب',
  compareOrders: {
    value: 'بر پایهٔ مقدار',
    change: 'بر پایهٔ تغییر از سال ۲۰۰۵',
    rank: 'بر پایهٔ رتبه',
    name: 'بر پایهٔ نام',
  },
  compareYear: 'سال',
  compareSince: (change: string, year: string) => `${change} از ${year}`,
  compareNoChange: 'مقدار پیشینی برای مقایسه نیست',
  compareTable: 'جدول مقادیر',
  compareCaption: (indicator: string, unit: string) =>
    `${indicator}، ${unit}، به تفکیک کشور و سال. نشانهٔ ≠ سالی است که مقادیر از آن پس با پیش از آن قابل مقایسه نیست.`,
  compareCountry: 'کشور',
};
