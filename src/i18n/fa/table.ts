import type { Plural } from '../plural';
import { n } from './number';

/** The table of events and countries. */
export const table = {
  allThemes: 'همهٔ موضوع‌ها',
  tableOf: 'جدولِ',
  countriesOn: (p: Plural, count: number, date: string) =>
    p(count, { other: `${n(count)} کشور در تاریخ ${date}` }),
  columns: {
    date: 'تاریخ',
    title: 'رویداد',
    series: 'نوع',
    place: 'محل',
    country: 'کشور',
    standing: 'وضعیت برگزاری',
    themes: 'موضوع‌ها',
    sources: 'منابع',
    status: 'جایگاه',
    since: 'از تاریخ',
    hosted: 'میزبانی نشست‌های وزیران',
    named: 'رویدادهای مرتبط',
  },
  sortBy: 'مرتب‌سازی',
  direction: { ascending: 'صعودی', descending: 'نزولی' },
  sortedBy: (column: string, direction: string) => `مرتب‌شده بر پایهٔ ${column}، ${direction}`,
  rowsHelp: 'با کلیدهای بالا و پایین میان سطرها حرکت کنید و با Enter باز کنید.',
  noneOnTheme: 'هیچ رویدادی در ردیف‌های نمایش‌داده‌شده این موضوع را ندارد.',
  noLaneShown: 'هیچ ردیفی نمایش داده نمی‌شود.',
  notApplicable: '–',
  noNumber: 'بدون مقدار',
};
