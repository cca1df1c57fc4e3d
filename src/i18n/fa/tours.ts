import type { Plural } from '../plural';
import { n } from './number';

/** What is written as it stands in a file keeps its order and its brackets in a right-to-left line. */
const ltr = (text: string) => `\u2066${text}\u2069`;
/** A name given elsewhere, in whichever direction it runs. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Choosing, making, keeping and handing on tours. */
export const tours = {
  tours: 'تورها',
  atlasTours: 'تورهای اطلس',
  ownTours: 'تورهای من',
  ownToursWhere:
    'تنها در همین مرورگر نگهداری می‌شود. برای دادن تور به دیگران، آن را در فایل ذخیره کنید.',
  noOwnTours:
    'هنوز تور ندارید. تور رشته‌ای از نماهاست: نقشه و خط زمان را تنظیم کنید، نما را به گام‌ها بیفزایید و آنچه را باید گفت بنویسید.',
  untitledTour: 'تور بدون عنوان',
  untitledStep: 'گام بدون عنوان',
  tourLength: (p: Plural, steps: number, minutes: number) =>
    steps === 0
      ? 'هنوز بدون گام'
      : `${p(steps, { other: `${n(steps)} گام` })}، حدود ${n(minutes)} دقیقه`,
  ofTour: (what: string, title: string) => `${what}: ${title}`,
  editTour: 'ویرایش',
  copyTour: 'کپی در تورهای من',
  copyOf: (title: string) => `${title} (کپی)`,
  saveTour: 'ذخیره در فایل',
  copyLink: 'کپی پیوند',
  deleteTour: 'حذف',
  keepTour: 'نگهداری در این مرورگر',
  newTour: 'تور جدید',
  newTourTitle: 'تور من',
  openTour: 'باز کردن فایل',
  visitingTour: 'از پیوند، تنها برای این بازدید',
  tourDeleted: (title: string) => `«${title}» حذف شد.`,
  undo: 'واگرد',
  redo: 'انجام دوباره',

  tourTrouble: {
    refused:
      'این مرورگر اجازه نمی‌دهد صفحه تورها را نگهداری کند؛ پیش از بستن صفحه، تور را در فایل ذخیره کنید.',
    full: 'فضای این صفحه در مرورگر پر شده است؛ پیش از بستن صفحه، تور را در فایل ذخیره کنید.',
  },
  unreadableTours: (p: Plural, count: number) =>
    p(count, {
      one: 'یک تور نگهداری‌شده در این مرورگر به طور کامل خوانده نمی‌شود و همان‌گونه که هست می‌ماند.',
      other: `${n(count)} تور نگهداری‌شده در این مرورگر به طور کامل خوانده نمی‌شوند و همان‌گونه که هستند می‌مانند.`,
    }),
  openReadable: 'باز کردن بخش خوانا',

  linkCopied: 'پیوند کپی شد و همهٔ تور را در خود دارد.',
  atlasLinkCopied: 'پیوند کپی شد.',
  linkToCopy: 'مرورگر اجازهٔ کپی نداد. پیوند را از اینجا کپی کنید:',
  linkTooLong: (most: number) =>
    `این تور در پیوندی با ${n(most)} نویسه نمی‌گنجد. آن را در فایل ذخیره کنید و فایل را به دیگران بدهید.`,
  tourOpened: (title: string) => `«${title}» باز شد؛ تورهای پیشین هم سر جای خود هستند.`,
  tourOpenedSame: (title: string) => `«${title}» از پیش اینجا بود و با فایل هیچ تفاوتی ندارد.`,
  fileRefused: (file: string) =>
    `چیزی از «${isolated(file)}» باز نشد. تورهای پیشین تغییری نکرده‌اند.`,
  partsLeftOut: (p: Plural, count: number) => p(count, { other: `${n(count)} بخش خوانده نشد:` }),
  moreFaults: (count: number) => `و ${n(count)} مورد دیگر`,
  tourProblem: {
    'not-json':
      'فایل تور نیست یا آسیب دیده است: به صورت JSON خوانده نمی‌شود. فایلی را انتخاب کنید که با «ذخیره در فایل» ذخیره شده باشد.',
    foreign: 'تور این اطلس نیست. فایلی را انتخاب کنید که با «ذخیره در فایل» ذخیره شده باشد.',
    newer:
      'با نسخهٔ جدیدتر این اطلس ساخته شده است. آن را در همان نسخه باز کنید یا نسخهٔ جدیدتر را بخواهید.',
    'too-large': `از بزرگ‌ترین اندازهٔ تور (${n(2)} مگابایت) بزرگ‌تر است.`,
    'too-many-steps': `بیش از ${n(500)} گام دارد. آن را به چند تور تقسیم کنید.`,
    'too-deep':
      'لایه‌های تودرتوی آن بسیار بیشتر از هر تور دیگری است. فایلی را انتخاب کنید که با «ذخیره در فایل» ذخیره شده باشد.',
    'reserved-name': `فیلدی دارد که نامش در تورها به کار نمی‌رود («${ltr('__proto__')}»، «${ltr('constructor')}» یا «${ltr('prototype')}»). آن فیلد را حذف کنید.`,
    'no-good-step': 'هیچ‌یک از گام‌های آن خوانده نمی‌شود.',
  },
  fileUnreadable:
    'مرورگر نتوانست فایل را بخواند. بررسی کنید که فایل سر جای خود باشد و اجازهٔ خواندن آن را داشته باشید.',
  carriedProblem: {
    'not-a-tour':
      'تور درون پیوند ناقص است یا تغییر کرده است. پیوند یا فایل تور را دوباره از فرستنده بخواهید.',
    'too-large': `تور درون پیوند از بزرگ‌ترین اندازهٔ تور (${n(2)} مگابایت) بزرگ‌تر است.`,
    'cannot-unpack':
      'این مرورگر نمی‌تواند تور درون پیوند را از حالت فشرده خارج کند. فایل تور را از فرستنده بخواهید.',
  },
  carriedBroken: 'تور این پیوند خوانده نشد.',
  carried: (title: string, length: string) =>
    `این پیوند تور «${title}» (${length}) را در خود دارد. تور تنها برای این بازدید در اینجاست.`,
  carriedKept: (title: string) => `«${title}» در این مرورگر نگهداری می‌شود.`,

  faultPlace: (step: number | null) => (step === null ? 'تور' : `گام ${n(step)}`),
  fault: (place: string, field: string, value: string, remedy: string) =>
    value === ''
      ? `${place}، ${isolated(field)}: موجود نیست. ${remedy}`
      : `${place}، ${isolated(field)}: مقدار ${ltr(value)} قابل استفاده نیست. ${remedy}`,
  faultField: {
    '': 'به طور کلی',
    id: 'شناسه',
    state: 'نما',
    title: 'عنوان',
    describes: 'توضیحات',
    caption: 'زیرنویس',
    notes: 'یادداشت‌ها',
    seconds: 'زمان پیش‌بینی‌شده به ثانیه',
    unattended: 'پیشرفت خودبه‌خود',
    steps: 'گام‌ها',
  } as Readonly<Record<string, string>>,
  faultRemedy: {
    '': `هر گام «${ltr('id')}»، «${ltr('state')}»، «${ltr('title')}» و «${ltr('caption')}» دارد.`,
    id: 'شناسهٔ جدیدی گرفت: حروف کوچک لاتین، رقم و خط تیره، و هر شناسه تنها یک بار.',
    state: `بخشی از نشانی را که پس از «${ltr('#')}» می‌آید، میان دو نشانهٔ «${ltr('"')}» بنویسید.`,
    title: `با حداکثر ${n(300)} نویسه به این شکل بنویسید: ${ltr('{"fa": "…"}')}.`,
    describes: `به این شکل بنویسید: ${ltr('{"fa": "…"}')}.`,
    caption: `فهرستی به این شکل بنویسید: ${ltr('[{"text": {"fa": "…"}, "sources": []}]')}.`,
    notes: `به این شکل بنویسید: ${ltr('{"fa": "…"}')}.`,
    seconds: `عددی صحیح از ${n(3)} تا ${n(3600)} با ارقام لاتین بنویسید.`,
    unattended: `«${ltr('true')}» بنویسید یا این فیلد را حذف کنید.`,
    steps: `فهرست گام‌ها را میان ${ltr('[ ]')} بنویسید.`,
  } as Readonly<Record<string, string>>,
  faultUnknown: 'این نسخه آن را نمی‌شناسد.',
  faultLeft: { step: 'این گام کنار گذاشته شد.', field: 'تنها همین مورد کنار گذاشته شد.' },
  remark: (step: string, parts: string) =>
    `گام «${step}»: بخشی از نمای آن در اینجا معنایی ندارد و نمایش داده نمی‌شود: ${parts}`,

  tourEditor: 'ویرایشگر تور',
  done: 'پایان',
  showEditor: 'نمایش فیلدها',
  hideEditor: 'پنهان کردن فیلدها',
  keptHere: 'هر تغییر در این مرورگر نگهداری می‌شود.',
  visitingHere: 'با پیوند آمده است. با نخستین تغییر، در این مرورگر نگهداری می‌شود.',
  tourTitle: 'عنوان تور',
  tourAbout: 'توضیحات و شیوهٔ اجرا',
  tourDescribes: 'توضیحات',
  tourUnattended: 'خودبه‌خود پیش می‌رود و از نو آغاز می‌شود، برای نمایشگری که کسی پای آن نیست',
  tourSteps: 'گام‌ها',
  noStepYet:
    'هنوز گامی نیست: آنچه را می‌خواهید نشان دهید روی نقشه و خط زمان تنظیم کنید، سپس این نما را به گام‌ها بیفزایید.',
  addView: 'افزودن این نما به گام‌ها',
  stepUp: 'بالا بردن',
  stepDown: 'پایین بردن',
  duplicateStep: 'تکثیر',
  deleteStep: 'حذف',
  withKey: (name: string, key: string) => `${name} (${ltr(key)})`,
  stepUpKey: 'Alt ↑',
  stepDownKey: 'Alt ↓',
  deleteStepKey: 'Del',
  stepPlace: (number: number, count: number) => `گام ${n(number)} از ${n(count)}`,
  stepTitle: 'عنوان گام',
  stepCaption: 'زیرنویس',
  stepCaptionHelp: 'حاضران این را می‌خوانند. هر گزاره در یک سطر.',
  stepSources: (p: Plural, count: number) =>
    p(count, { other: `${n(count)} سطر منبع دارد. سطری که تغییر کند، دیگر منبع نخواهد داشت.` }),
  stepNotes: 'یادداشت‌ها',
  stepNotesHelp: 'تنها سخنران آن‌ها را می‌بیند.',
  stepSeconds: 'زمان پیش‌بینی‌شده به ثانیه',
  stepSecondsHelp: (seconds: number) => `اگر چیزی ننویسید، ${n(seconds)} ثانیه.`,
  stepSecondsWrong: `عددی صحیح از ${n(3)} تا ${n(3600)} با ارقام لاتین بنویسید یا خالی بگذارید.`,
  viewIsShown: 'نقشه و خط زمان همین گام را نشان می‌دهند.',
  viewIsOther: 'نقشه و خط زمان نمای دیگری را نشان می‌دهند.',
  showView: 'نمایش گام',
  takeView: 'ثبت این نما',
  presentFromHere: 'ارائه از اینجا',
  tourFull: `هر تور حداکثر ${n(500)} گام دارد.`,
  said: {
    added: (step: string) => `${step} افزوده شد`,
    copied: (step: string) => `${step} نسخهٔ کپی است`,
    moved: (number: number, count: number) => `جابه‌جا شد: ${n(number)} از ${n(count)}`,
    deleted: (title: string) => `«${title}» حذف شد`,
    taken: 'این گام اکنون این نما را نشان می‌دهد',
    undone: 'واگرد شد',
    redone: 'دوباره انجام شد',
  },
  quoted: (text: string) => `«${text}»`,
};
