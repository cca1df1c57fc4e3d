import { n } from './number';

/** Signs beside a number keep their side in a right-to-left line. */
const LTR_MARK = '\u200e';
/** The time of day is in the visitor's own way, which may run the other way. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** The speaker's window, and the bar of notes where there can be no window. */
export const speaker = {
  speaker: {
    title: 'سخنران',
    needsScript: 'پنجرهٔ سخنران به مرورگری نیاز دارد که اسکریپت اجرا کند.',
    loading: 'در جست‌وجوی ارائه',
    waiting: 'در انتظار ارائه',
    waitingHelp:
      'این پنجره را باز بگذارید. هرگاه در پنجره‌ای که این پنجره را باز کرده است ارائه آغاز شود، اینجا هم ادامه می‌یابد.',
    silent: 'ارائه پاسخ نمی‌دهد. این آخرین گامی است که نمایش داده شده است.',
    ended: 'ارائه پایان یافت',
    endedAfter: (elapsed: string, planned: string) =>
      `ارائه ${elapsed} طول کشید؛ ${planned} پیش‌بینی شده بود.`,
    endedHelp: 'این پنجره را برای ارائهٔ بعدی باز بگذارید یا ببندید.',

    stepOf: (step: number, count: number) => `گام ${n(step)} از ${n(count)}`,
    stepSpoken: (step: number, count: number, title: string) =>
      `گام ${n(step)} از ${n(count)}: ${title}`,
    hall: 'در سالن',
    notes: 'یادداشت‌ها',
    noNotes: 'این گام یادداشتی ندارد.',
    next: 'بعدی',
    last: 'این گام آخر است.',
    sources: 'منابع زیرنویس',
    noSources: 'زیرنویس به منبعی استناد نکرده است.',

    clock: (time: string) => `ساعت ${isolated(time)}`,
    /** Stands behind the time that has passed. */
    ofPlanned: (planned: string) => `از ${planned} پیش‌بینی‌شده`,
    pace: {
      ahead: (length: string) => `${LTR_MARK}+${length} جلوتر از برنامه`,
      'on-time': (_: string) => 'طبق برنامه',
      behind: (length: string) => `${LTR_MARK}−${length} عقب‌تر از برنامه`,
    },

    isBlack: 'صفحه در سالن سیاه است.',
    strayed: 'نقشه یا خط زمان جابه‌جا شده است.',
    showAgain: 'نمایش دوبارهٔ گام',
    goPrevious: 'قبلی',
    goNext: 'بعدی',
    black: 'صفحهٔ سیاه',
    restartClock: 'صفر کردن زمان‌سنج',

    goToStep: 'رفتن به گام',
    goToStepRange: (count: number) => `عددی از ${n(1)} تا ${n(count)}`,
    go: 'رفتن',
    keys: 'کلیدها',
    keysHelp: [
      ['→ فاصله N Enter Page Down', 'گام بعدی'],
      ['← Page Up Backspace', 'گام قبلی'],
      ['Home، End', 'گام اول، گام آخر'],
      ['B یا .', 'صفحهٔ سیاه، و بازگشت'],
      ['G', 'رفتن به گام با شمارهٔ آن'],
      ['R', 'نمایش دوبارهٔ گام، همان‌گونه که بود'],
      ['O', 'همهٔ گام‌ها، در سالن'],
      ['F', 'تمام‌صفحه، در سالن'],
      ['Esc', 'پایان ارائه'],
      ['?', 'همین فهرست'],
    ],

    refused:
      'مرورگر پنجرهٔ دوم را باز نکرد. یادداشت‌ها در اینجا آمده است و حاضران هم آن‌ها را می‌بینند.',
    closeNotes: 'بستن یادداشت‌ها',
  },
};
