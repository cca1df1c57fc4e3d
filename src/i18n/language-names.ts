import type { Lang } from '../model/lang';

/** Each language as it names itself. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
  fa: 'فارسی',
};
