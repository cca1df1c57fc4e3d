import type { AnyText } from './schema';

/** A language that texts are written in. */
export type TextLang = keyof AnyText;

/** The text in this language, else in English, else in whichever there is. */
export function textIn(text: AnyText, lang: TextLang): string {
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** What a visitor writes is in one language; other versions would tell something else. */
export function writtenIn(lang: TextLang, text: string): AnyText {
  return Object.freeze(text.trim() === '' ? {} : { [lang]: text });
}
