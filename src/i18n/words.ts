import { textIn } from '../model/any-text';
import type { AnyText } from '../model/schema';
import { createDateWords, type DateWords } from './date-words';
import { en, type Messages } from './en/index';
import { createPlural, type Plural } from './plural';

export type Lang = 'en';

/** All that a view needs to speak one language. */
export interface Words {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Messages;
  readonly plural: Plural;
  readonly dates: DateWords;
  /** The text in this language, else in English, else in whichever there is. */
  readonly text: (text: AnyText) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

export function createWords(lang: Lang): Words {
  // British English: day before month, and no comma before the last of a list.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  return {
    lang,
    dir: 'ltr',
    t: en,
    plural: createPlural(lang),
    dates: createDateWords(locale, en),
    text: (text) => textIn(text, lang),
    list: (items) => lists.format(items),
  };
}
