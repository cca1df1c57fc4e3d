import type { Lang } from '../model/lang';
import type { LocalText } from '../model/schema';

/** English texts and what they are in one other language: the editors' own translations. */
export type Translations = Readonly<Record<string, string>>;

/**
 * The data in one language. A wording that the data give themselves comes first, then the editors'
 * translation, then English; the other languages are left out.
 */
export function inLanguage<T>(data: T, lang: Lang, translations: Translations): T {
  return mapTexts(data, (text) => {
    const own = text[lang] ?? translationOf(text, translations);
    return own === undefined ? { en: text.en } : { [lang]: own };
  }) as T;
}

/** Every English text that the data do not give in `lang` themselves, each once. */
export function textsWithout(lang: Lang, data: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  mapTexts(data, (text) => {
    if (text[lang] === undefined && text.en !== undefined) texts.add(text.en);
    return text;
  });
  return texts;
}

function translationOf({ en }: LocalText, translations: Translations): string | undefined {
  return en !== undefined && Object.hasOwn(translations, en) ? translations[en] : undefined;
}

/** A text is an object with English: no other record has a field of that name. */
function mapTexts(value: unknown, change: (text: LocalText) => LocalText): unknown {
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof (value as LocalText).en === 'string') return change(value as LocalText);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  );
}
