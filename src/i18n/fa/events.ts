import type { Plural } from '../plural';
import { n } from './number';

/** Up to ten in words, as Persian prose has it; room is short on the timeline for more. */
const ORDINALS: Readonly<Record<number, string>> = {
  1: 'نخستین',
  2: 'دومین',
  3: 'سومین',
  4: 'چهارمین',
  5: 'پنجمین',
  6: 'ششمین',
  7: 'هفتمین',
  8: 'هشتمین',
  9: 'نهمین',
  10: 'دهمین',
};

/** How events are called, dated and placed. */
export const events = {
  ordinal: (p: Plural, count: number) =>
    ORDINALS[count] ?? p.ordinal(count, { other: `${n(count)}مین` }),
  meetingShort: (ordinal: string, place: string) => `${ordinal} · ${place}`,
  meetingHeading: (ordinal: string, series: string) => `${ordinal} ${series}`,
  ofSeries: (series: string, position: number, count: number) =>
    `${n(position)} از ${n(count)} · ${series}`,
  standing: {
    held: 'برگزارشده',
    announced: 'اعلام‌شده',
    proposed: 'پیشنهادشده',
  },
  awaiting: {
    held: 'برگزارشده',
    announced: 'اعلام‌شده؛ گزارشی از برگزاری نیست',
    proposed: 'پیشنهادشده؛ گزارشی از برگزاری نیست',
  },
  mode: {
    'in-person': 'حضوری',
    online: 'ویدئویی',
    hybrid: 'حضوری و ویدئویی',
    unknown: 'حضوری یا ویدئویی: ذکر نشده',
  },
  cityNotAnnounced: 'شهر اعلام نشده است',
  cityNotNamed: 'منابع از شهر نام نبرده‌اند',
  cityInRegion: (city: string, region: string) => `${city} (${region})`,
  placeOf: (city: string, country: string) => `${city}، ${country}`,
  dateNotAnnounced: 'تاریخ اعلام نشده است',
  proposedDate: (date: string) => `${date} پیشنهاد شده، هیچ تاریخی تأیید نشده است`,
  proposedShort: (date: string) => `${date} (پیشنهادی)`,
  proposedShortest: (date: string) => `${date}؟`,
  aboutDate: (date: string) => `حدود ${date}`,
  placeUnknown: (country: string, why: string) => `${country}، ${why}`,
  /** A stretch of days or months; null: as Intl writes it. */
  dateRange: null,
};
