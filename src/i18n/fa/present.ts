import type { Plural } from '../plural';
import { n } from './number';

/** Presenting a tour: caption, steps, what is spoken. */
export const present = {
  presentation: 'ارائه',
  stepOf: (position: number, count: number) => `${n(position)} از ${n(count)}`,
  captionSources: 'منابع',
  ownWords: 'سخن خود ارائه‌دهنده',
  previousStep: 'گام قبلی',
  nextStep: 'گام بعدی',
  backToStep: (position: number) => `بازگشت به گام ${n(position)}`,
  leavePresentation: 'خروج از ارائه',
  steps: 'همهٔ گام‌ها',
  stepsHelp: 'با کلیدهای جهت‌دار میان گام‌ها حرکت کنید و با Enter به گام بروید.',
  goToStep: 'رفتن به گام',
  stepNumber: (count: number) => `شمارهٔ گام، از ${n(1)} تا ${n(count)}`,
  go: 'رفتن',
  noSuchStep: (text: string, count: number) =>
    `گام «${text}» وجود ندارد. عددی از ${n(1)} تا ${n(count)} بنویسید.`,
  paused: 'آزادانه ببینید: کشوری را انتخاب کنید یا روز را جابه‌جا کنید.',
  resumesBy: (p: Plural, seconds: number) =>
    p(seconds, { other: `پس از ${n(seconds)} ثانیه بدون لمس، ارائه خودبه‌خود ادامه می‌یابد.` }),
};
