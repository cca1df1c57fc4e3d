/** The languages of the page. */
export const LANGS = ['en', 'ru', 'zh', 'fa'] as const;
export type Lang = (typeof LANGS)[number];

/** Languages in which all facts can be read; in the others what is missing stays English. */
export const COMPLETE_LANGS = ['ru', 'zh'] as const satisfies readonly Lang[];

export function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text);
}

/** The best of the languages for somebody who reads `wanted`, most liked first; English else. */
export function bestLang(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLang(base)) return base;
  }
  return 'en';
}
