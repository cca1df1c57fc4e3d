import type { Plural } from '../plural';
import { n } from './number';

/** Saving a picture. */
export const picture = {
  picture: 'تصویر',
  pictureText:
    'نقشه، راهنمای نقشه و خط زمان همان‌گونه که اکنون هستند، با عنوان، روز، مرزها، منابع و مجوزها درون تصویر.',
  pictureBehind: 'تصویر نقشه و خط زمان را نشان می‌دهد که اکنون پشت آن چیزی‌اند که می‌خوانید.',
  pictureFormat: 'قالب',
  pictureKinds: { svg: 'SVG، در هر اندازه‌ای واضح', png: 'PNG، برای اسلاید و سند' },
  pictureSize: 'اندازه',
  picturePixels: (times: number, width: number, height: number) =>
    `${n(times)} برابر: ${n(width)} در ${n(height)} پیکسل`,
  pictureSources: { full: 'با عنوان و نشانی', names: 'تنها ناشران' },
  savePicture: 'ذخیرهٔ تصویر',
  pictureMaking: 'تصویر در حال ساخته‌شدن است.',
  pictureTooLarge: 'این مرورگر نمی‌تواند PNG به این بزرگی بسازد. اندازهٔ کوچک‌تر یا SVG را برگزینید.',
  pictureNotDrawn: 'نقشه و خط زمان را نشد دوباره کشید.',
  pictureFailed: 'مرورگر تصویر را نساخت. دوباره بکوشید یا قالب دیگر را برگزینید.',
  pictureOpened: 'بازشده',
  pictureRoute: 'مسیر روی نقشه',
  pictureCites: (p: Plural, count: number, numbers: string) =>
    p(count, { one: `منبع ${numbers}`, other: `منابع ${numbers}` }),
  pictureOthers: 'منابع دیگر رویدادهای خط زمان در اطلس و در این نشانی است:',
};
