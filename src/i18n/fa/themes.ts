import type { Plural } from '../plural';
import { n } from './number';

/** The matrix of themes. */
export const themes = {
  matrixCaption: (p: Plural, fields: number, events: number, all: number) =>
    p(events, {
      other: `${n(fields)} زمینهٔ برنامهٔ اقدام و ${n(events)} رویداد از ${n(all)} رویداد که دست‌کم یکی از آن‌ها را نام می‌برند`,
    }),
  planField: 'زمینهٔ برنامه',
  fieldsNamed: 'زمینه‌های نام‌برده',
  naming: {
    words: 'در متن یکی از نتایج نام برده شده',
    whole: 'در مجموع منابع رویداد نام برده شده',
  },
  rowOrder: 'ترتیب سطرها',
  orderName: { plan: 'به ترتیب برنامه', count: 'پرتکرارترین در آغاز' },
  matrixHelp: 'با کلیدهای جهت‌دار میان خانه‌ها حرکت کنید و با Enter باز کنید.',
  wordsBehind: 'عبارت‌های پشتوانهٔ موضوع',
  noOwnWords: 'هیچ نتیجهٔ جداگانه‌ای آن را نام نمی‌برد؛ مجموع منابع رویداد آن را نام می‌برند:',
  noThemeNamed: 'هیچ رویدادی در ردیف‌های نمایش‌داده‌شده موضوعی را نام نمی‌برد.',
};
