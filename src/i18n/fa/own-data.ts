import type { OwnLeft, OwnProblem } from '../../model/own-fault';
import type { Plural } from '../plural';
import { n } from './number';

const problems: Readonly<Record<OwnProblem, string>> = {
  'too-large': 'بزرگ‌تر از ۱۰ مگابایت است. آن را تقسیم کنید یا آنچه لازم نیست بردارید.',
  unreadable: 'متن UTF-8 نیست. آن را با UTF-8 ذخیره کنید و دوباره باز کنید.',
  'not-json': 'JSON آن خوانا نیست: شاید کروشه، گیومه یا ویرگولی کم باشد.',
  'wrong-kind': 'نه بستهٔ JSON است و نه جدول CSV.',
  foreign: 'فهرستی به نام «events» ندارد. شکل آن در مستندات آمده است.',
  newer: 'برای نسخهٔ تازه‌تری از این اطلس نوشته شده است.',
  'too-deep': 'بخش‌های آن بیش از حد در هم فرو رفته‌اند.',
  'no-columns': 'سطر نخست باید ستون‌های «title» و «date_edtf» را داشته باشد.',
  'no-good-row': 'هیچ رویدادی از آن را نمی‌توان نشان داد.',
  'no-date': 'هیچ‌یک از رویدادهای آن تاریخ ندارد.',
  elsewhere: 'تنها نشانی‌های همین سایت را می‌توان باز کرد.',
  'no-network':
    'این صفحه از یک فایل باز شده است و نمی‌تواند فایل دیگری بارگیری کند. خودِ فایل را انتخاب کنید.',
  'no-answer': 'پاسخی نیامد، یا پاسخ به جای دیگری می‌رود.',
  missing: 'چنین فایلی وجود ندارد.',
  gone: 'فایل تنها تا بستن یا بارگیری دوبارهٔ صفحه باز می‌ماند. دوباره آن را انتخاب کنید.',
};

const left: Readonly<Record<OwnLeft, string>> = {
  record: 'این رکورد کنار گذاشته شد.',
  part: 'این بخش کنار گذاشته شد.',
  nothing: 'هیچ چیز این رکورد به کار نرفت.',
  'as-is': 'همان‌گونه که هست نشان داده می‌شود.',
};

export const ownData = {
  ownData: {
    open: 'باز کردن مجموعهٔ داده',
    intro: 'نشست‌های سازمانی دیگر را در این اطلس نشان می‌دهد: بستهٔ JSON یا جدول CSV رویدادها.',
    stays:
      'فایل در همین صفحه خوانده می‌شود و به جایی فرستاده نمی‌شود. تا بستن یا بارگیری دوبارهٔ صفحه باز می‌ماند.',
    choose: 'انتخاب فایل',
    orDrop: 'یا فایل را در هر جای صفحه رها کنید.',
    dropHere: 'فایل را همین‌جا رها کنید تا باز شود',
    reading: 'فایل خوانده می‌شود',
    readSoFar: (done: number, all: number) => `${n(done)} از ${n(all)} رکورد خوانده شد`,
    refused: (name: string) => `${name} را نمی‌توان نشان داد.`,
    problems,
    shown: (_: Plural, count: number, all: number) =>
      `${n(count)} از ${n(all)} رویداد نشان داده می‌شود.`,
    faults: (_: Plural, count: number) => `${n(count)} خطا پیدا شد:`,
    noFaults: 'خطایی پیدا نشد.',
    row: (row: number) => `سطر ${n(row)}`,
    left,
    more: (count: number) => `و ${n(count)} خطای دیگر.`,
    save: 'ذخیرهٔ فهرست خطاها',
    back: 'بازگشت به سازمان همکاری شانگهای',
    bar: (title: string, name: string) => `${title}: باز شده از ${name}`,
    about: 'آنچه در فایل یافت شد',
    noOutline: (countries: string) =>
      `این نقشه برای ${countries} مرزنما ندارد. رویدادهای آنجا تنها با مختصات نشان داده می‌شوند.`,
  },
  otherDataset: {
    partner: 'شریک',
    none: 'وضعیتی داده نشده',
    colourStatus: 'وضعیت',
    fitMembers: 'نمایش همه',
    hosted: (label: string, count: number) => `میزبان: ${label} (${n(count)})`,
    hostedHere: (label: string) => `${label}: در این کشور`,
    last: (label: string) => `${label}: آخرین`,
    next: (label: string) => `${label}: بعدی`,
    tally: (
      label: string,
      events: number,
      allEvents: number,
      meetings: number,
      allMeetings: number,
    ) => `${label}: ${n(meetings)} از ${n(allMeetings)}؛ رویدادها: ${n(events)} از ${n(allEvents)}`,
    membersThen: 'اعضا در آن زمان',
    byDecision: 'بر پایهٔ تصمیم',
    byAccession: 'بر پایهٔ تصمیمی که پیوستن را کامل کرد',
    agency: 'وزارتخانه یا سازمان',
    chairmanships: 'دوره‌های ریاست',
    derived: 'استنباط‌شده',
    unsourced: 'منبع باز نشده',
    unsourcedHelp: 'منبعی داده نشده، یا تنها منبعی که دیگران به آن استناد می‌کنند.',
    facts: (name: string) =>
      `همان‌گونه که در ${name} آمده‌اند. اطلس شکل آن‌ها را بررسی کرده است؛ درستی‌شان را تنها منابع می‌گویند.`,
    places: 'مختصات شهرها: از مجموعهٔ داده.',
    names: 'نام کشورها: از مجموعهٔ داده، وگرنه Unicode CLDR در مرورگر.',
    numbers: 'این مجموعهٔ داده آمار سالانه ندارد.',
  },
};
