import type { Plural } from '../plural';
import { n } from './number';

/** Taking along: link, files, citation. */
export const takeAlong = {
  linkToView: 'پیوند به این نما',
  linkToViewText: 'هر کس آن را باز کند، همین را که اکنون می‌بینید به همین زبان می‌بیند.',
  copyThisLink: 'رونوشت پیوند',
  share: 'هم‌رسانی',
  facts: 'داده‌ها به صورت پرونده',
  whichFacts: 'کدام داده‌ها',
  factsShown: 'آنچه نشان داده می‌شود',
  factsAll: 'همه',
  eventCount: (p: Plural, count: number) => p(count, { other: `${n(count)} رویداد` }),
  copied: 'رونوشت شد.',
  copyByHand: 'مرورگر اجازهٔ رونوشت به صفحه نمی‌دهد. این متن را خودتان رونوشت کنید:',
  saved: (file: string) => `ذخیره شد: ${file}`,
  withoutDay: (events: string) => `کنار گذاشته شد، چون هیچ منبعی روز آن را نمی‌گوید: ${events}`,
  eventsAsCsv: 'رویدادها (CSV)',
  countriesAsCsv: 'کشورها (CSV)',
  factsAsJson: 'داده‌ها (JSON)',
  meetingsAsCalendar: 'تقویم نشست‌ها',
  citation: 'ارجاع به این رویداد',
  copyCitation: 'رونوشت ارجاع',
  copyBibtex: 'رونوشت به صورت BibTeX',
};
