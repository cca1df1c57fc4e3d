import { n } from './number';

/** Printing a hand-out. */
export const paper = {
  handOut: 'جزوه',
  handOutText:
    'جلد، یک صفحه برای هر گام تور با نقشه، خط زمان، شرح و منابع، و سپس جدول کشورها و رویدادها.',
  handOutTour: 'تور',
  handOutPaper: 'کاغذ',
  handOutPapers: { A4: 'A4', letter: 'Letter (آمریکا)' },
  handOutNotes: 'همراه با یادداشت‌های سخنران',
  handOutPrint: 'چاپ…',
  handOutCancel: 'لغو',
  handOutMaking: (step: number, count: number) => `در حال ترسیم گام ${n(step)} از ${n(count)}.`,
  handOutFailed: 'جزوه ترسیم نشد. دوباره امتحان کنید.',
  handOutAsOf: 'وضعیت داده‌ها',
  handOutAddress: 'نشانی اطلس',
  handOutCountries: 'کشورها',
  handOutEvents: 'رویدادها',
};
