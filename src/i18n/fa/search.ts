import type { Plural } from '../plural';
import { n } from './number';

/** The search. */
export const search = {
  searchFor: 'نام به هر زبانی',
  searchHelp:
    'کشورها، شهرها، اشخاص، رویدادها، موضوع‌ها، وزارتخانه‌ها و منابع. کلیدهای جهت‌نما یافته‌ها را یک‌به‌یک روی نقشه و خط زمان نشان می‌دهند؛ Enter باز می‌کند.',
  searchResults: 'یافته‌ها',
  searchKind: {
    country: 'کشورها',
    event: 'رویدادها',
    city: 'شهرها',
    person: 'اشخاص',
    theme: 'موضوع‌ها',
    ministry: 'وزارتخانه‌ها و نهادها',
    source: 'منابع',
  },
  found: (_: Plural, count: number) => `${n(count)} یافته`,
  moreFound: (_: Plural, count: number) => `${n(count)} مورد دیگر`,
  matches: 'همخوان با',
  nothingFound: (text: string) => `چیزی با نام «\u2068${text}\u2069» یافت نشد.`,
  didYouMean: 'شاید منظورتان این بود:',
  searchLoading: 'جستجو بارگذاری می‌شود',
  searchFailed: 'داده‌های جستجو بارگذاری نشد.',
  readSource: 'خواندن منبع',
};
