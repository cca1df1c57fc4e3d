import type { Plural } from '../plural';
import { n } from './number';

/** Time runs left to right: signs beside a number keep their side in a right-to-left line. */
const LTR_MARK = '\u200e';

/** The timeline: cursor, playback, lanes, strip. */
export const timeline = {
  cursor: 'روز نمایش‌داده‌شده',
  cursorText: (date: string, events: string) => (events === '' ? date : `${date}: ${events}`),
  today: 'امروز',
  todayIs: (date: string) => `امروز، ${date}، بر پایهٔ ساعت دستگاه شما`,
  play: 'پخش',
  pause: 'مکث',
  previousMeeting: 'نشست قبلی',
  nextMeetingButton: 'نشست بعدی',
  speed: 'سرعت',
  speedName: { slow: 'آهسته', normal: 'عادی', fast: 'تند' },
  closer: 'نمایش بازهٔ کوتاه‌تر',
  wider: 'نمایش بازهٔ بلندتر',
  meetingYears: 'سال‌های نشست‌ها',
  wholeTime: 'همهٔ سال‌ها',
  lanes: 'ردیف‌ها',
  lanesShown: (shown: number, all: number) => `ردیف‌ها (${n(shown)} از ${n(all)})`,
  showAllLanes: 'نمایش همهٔ ردیف‌ها',
  noLanes: 'هیچ ردیفی نمایش داده نمی‌شود. از فهرست «ردیف‌ها» چند ردیف انتخاب کنید.',
  events: 'رویدادها',
  eventsHelp:
    'با کلیدهای جهت‌دار به ترتیب زمان میان رویدادها حرکت کنید و با Enter رویداد را باز کنید.',
  more: (count: number) => `${LTR_MARK}+${n(count)}`,
  moreHere: (p: Plural, count: number, series: string, date: string) =>
    p(count, {
      one: `${n(count)} رویداد، ${date}، ${series}`,
      other: `${n(count)} رویداد نزدیک به هم، ${date}، ${series}`,
    }),
  /** How many have the theme, of how many there are. */
  countOf: (count: number, all: number) => `\u2067${n(count)} از ${n(all)}\u2069`,
  onTheme: (p: Plural, count: number) => p(count, { other: `${n(count)} مورد دربارهٔ این موضوع` }),
  hostsOnTheme: (p: Plural, count: number) =>
    p(count, { other: `میزبان ${n(count)} رویداد دربارهٔ این موضوع` }),
  plainCount: (count: number) => n(count),
  notOnTheme: 'خارج از این موضوع',
  earlier: (count: string) => `${LTR_MARK}‹ ${count}`,
  later: (count: string) => `${LTR_MARK}${count} ›${LTR_MARK}`,
  earlierHelp: (p: Plural, count: number, series: string) =>
    p(count, { other: `${n(count)} رویداد زودتر: ${series}` }),
  laterHelp: (p: Plural, count: number, series: string) =>
    p(count, { other: `${n(count)} رویداد دیرتر: ${series}` }),
  undated: 'بدون تاریخ',
  strip: 'بازهٔ زمانی نمایش‌داده‌شده',
  stripText: (from: string, to: string) => `از ${from} تا ${to}`,
  zoomHere: 'بزرگ‌نمایی در اینجا',
  noDateConfirmed: 'تاریخ تأیید نشده است',
};
