import type { Plural } from '../plural';
import { n } from './number';

/** The map: statuses, legend, places, borders. */
export const map = {
  statusName: {
    'founding-member': 'عضو مؤسس',
    member: 'عضو',
    observer: 'ناظر',
    'dialogue-partner': 'شریک گفت‌وگو',
    partner: 'شریک سازمان همکاری شانگهای',
    none: 'خارج از سازمان همکاری شانگهای',
  },
  statusLegend: {
    'founding-member': (p: Plural, count: number) => p(count, { other: `${n(count)} عضو مؤسس` }),
    member: (p: Plural, count: number) => p(count, { other: `${n(count)} عضو پیوسته پس از تأسیس` }),
    observer: (p: Plural, count: number) => p(count, { other: `${n(count)} ناظر` }),
    'dialogue-partner': (p: Plural, count: number) =>
      p(count, { other: `${n(count)} شریک گفت‌وگو` }),
    partner: (p: Plural, count: number, decided: string) =>
      p(count, {
        other: `${n(count)} شریک سازمان همکاری شانگهای (تصمیم ${decided})`,
      }),
  },
  countMembers: (p: Plural, count: number) => p(count, { other: `${n(count)} عضو` }),
  countObservers: (p: Plural, count: number) => p(count, { other: `${n(count)} ناظر` }),
  countDialoguePartners: (p: Plural, count: number) =>
    p(count, { other: `${n(count)} شریک گفت‌وگو` }),
  countPartners: (p: Plural, count: number) =>
    p(count, { other: `${n(count)} شریک سازمان همکاری شانگهای` }),
  beforeFounding: 'پیش از تأسیس سازمان همکاری شانگهای',
  legend: 'راهنمای نقشه',
  coloursShow: 'رنگ‌ها نشان می‌دهند',
  colourStatus: 'وضعیت در سازمان',
  statusSince: (status: string, date: string) => `${status} از ${date}`,
  hosted: (p: Plural, count: number) => p(count, { other: `میزبان ${n(count)} نشست وزیران` }),
  mapHelp:
    'با کلیدهای جهت‌دار میان کشورها حرکت کنید، با Enter جزئیات کشور را باز کنید و با به‌علاوه و منها بزرگ‌نمایی را تغییر دهید.',
  countries: 'کشورها',
  zoomIn: 'بزرگ‌تر کردن',
  zoomOut: 'کوچک‌تر کردن',
  fitMembers: 'نمایش همهٔ اعضا',
  fitAll: 'نمایش همهٔ کشورها',
  nextHost: (country: string) => `بعدی: ${country}، شهر و تاریخ اعلام نشده است`,
  nextHostShort: (country: string) => `بعدی: ${country}`,
  hostLabel: (place: string, year: string) => `${place} ${year}`,
  borders: 'مرزها',
  bordersAbout: 'دربارهٔ مرزها',
  bordersReviewed: (date: string) => `جدول مناطق مورد اختلاف آخرین بار در ${date} بازبینی شده است.`,
  disputedAreas: (p: Plural, count: number) => p(count, { other: `${n(count)} منطقهٔ مورد اختلاف` }),
  disputedLegend: 'سرزمین مورد اختلاف',
  basisSource: 'منبع',
  basisNotOpened: 'منبع باز نشده است',
  drawnAs: {
    disputed: 'با هاشور ترسیم شده است.',
    own: 'به صورت سرزمینی جداگانه ترسیم شده است.',
  },
  drawnAsPart: (country: string) => `به عنوان بخشی از ${country} ترسیم شده است.`,
  boundaryNote: 'نمایش مرزها و نام‌ها به معنای تأیید آن‌ها نیست.',
};
