import type { Lang } from '../model/lang';
import { en, type Messages } from './en/index';
import type { LaterMessages } from './en/later';
import { createWords, type FullWords, type Words } from './words';

interface Catalogue {
  readonly first: () => Promise<Messages>;
  /** The words of what loads late come with it. */
  readonly later: () => Promise<LaterMessages>;
}

/** English is there from the start; one more language is one more folder and one more line. */
const CATALOGUES: Readonly<Record<Lang, Catalogue>> = {
  en: {
    first: () => Promise.resolve(en),
    later: () => import('./en/later').then(({ later }) => later),
  },
  ru: {
    first: () => import('./ru/index').then(({ ru }) => ru),
    later: () => import('./ru/later').then(({ later }) => later),
  },
  zh: {
    first: () => import('./zh/index').then(({ zh }) => zh),
    later: () => import('./zh/later').then(({ later }) => later),
  },
  fa: {
    first: () => import('./fa/index').then(({ fa }) => fa),
    later: () => import('./fa/later').then(({ later }) => later),
  },
};

/** The words of a language; rejects where its catalogue cannot be fetched. */
export async function loadWords(lang: Lang): Promise<Words> {
  const messages = await CATALOGUES[lang].first();
  // What came may be another version's.
  if (!messages) throw new Error(lang);
  return createWords(lang, messages);
}

/** The same words and those of what loads late; the same again where they are all there. */
export async function loadFullWords(words: Words): Promise<FullWords> {
  return { ...words, t: { ...(await CATALOGUES[words.lang].later()), ...words.t } };
}
