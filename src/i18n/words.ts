import { textIn } from '../model/any-text';
import type { Lang } from '../model/lang';
import type { LocalText } from '../model/schema';
import { createDateWords, type DateWords } from './date-words';
import type { Messages } from './en/index';
import type { LaterMessages } from './en/later';
import { createPlural, type Plural } from './plural';

/** All that a view needs to speak one language. */
export interface Words {
  readonly lang: Lang;
  /** What Intl is asked for. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Messages;
  readonly plural: Plural;
  readonly dates: DateWords;
  /** The text in this language, else in English, else in whichever there is. */
  readonly text: (text: LocalText) => string;
  /** A name in another script, kept from dragging what stands beside it along. */
  readonly isolated: (name: string) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** The name of a country by its two letters, as the language has it. */
  readonly region: (iso2: string) => string;
  /** The name of a language by its BCP 47 tag. */
  readonly language: (tag: string) => string;
}

/**
 * British English: day before month, and no comma before the last of a list. Persian keeps the
 * calendar of the data, so that a year reads as it stands on the axis.
 */
const LOCALES: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  ru: 'ru',
  zh: 'zh-CN',
  fa: 'fa-u-ca-gregory',
};
const RIGHT_TO_LEFT: readonly Lang[] = ['fa'];

/** Words and those of what loads late: presenting, the speaker's window, own tours. */
export interface FullWords extends Words {
  readonly t: Messages & LaterMessages;
}

export function createWords(lang: Lang, messages: Messages): Words {
  const locale = LOCALES[lang];
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const regions = displayNames(locale, 'region');
  const languages = displayNames(locale, 'language');
  const dir = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
  // A text of the other direction would drag the numbers beside it along.
  const foreign = (text: string) => (dir === 'rtl' ? `\u2068${text}\u2069` : text);
  return {
    lang,
    locale,
    dir,
    t: messages,
    plural: createPlural(lang),
    dates: createDateWords(locale, messages),
    text: (text) => (text[lang] === undefined ? foreign(textIn(text, lang)) : text[lang]),
    isolated: foreign,
    list: (items) => lists.format(items),
    region: (iso2) => regions?.of(iso2) ?? iso2,
    language: (tag) => languages?.of(tag) ?? tag,
  };
}

/** Null where the browser knows no names: then the code itself is read. */
export function displayNames(
  locale: string,
  type: 'region' | 'language',
): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'code' });
  } catch {
    return null;
  }
}
