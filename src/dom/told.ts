import { html, type TemplateResult } from 'lit-html';
import { textIn } from '../model/any-text';
import type { Lang } from '../model/lang';
import type { LocalText } from '../model/schema';

/** A text for reading; where it stands in for one in another language, it says in which it is. */
export function told(lang: Lang, text: LocalText): string | TemplateResult {
  if (text[lang] !== undefined) return textIn(text, lang);
  const own = text.en === undefined ? Object.keys(text)[0] : 'en';
  return own === undefined ? '' : html`<span lang=${own} dir="auto">${textIn(text, lang)}</span>`;
}
