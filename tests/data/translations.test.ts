import { describe, expect, it } from 'vitest';
import { COMPLETE_LANGS } from '../../src/model/lang';
import { translationsOrThrow } from '../../tools/vite/read-data';

const SCRIPTS = { ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u } as const;
/** What is written alike in every language: names, codes, numbers. */
const ALIKE = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]{1,40}$/u;

describe.each(COMPLETE_LANGS)('the translations into %s', (lang) => {
  const translations = translationsOrThrow(lang);

  it('are there for every text of facts, borders and tours, and for nothing else', () => {
    expect(Object.keys(translations).length).toBeGreaterThan(600);
  });

  it('are in its script', () => {
    const foreign = Object.values(translations).filter(
      (text) => !SCRIPTS[lang].test(text) && !ALIKE.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it('keep every year that the English gives', () => {
    const years = (text: string) =>
      [...text.matchAll(/\b(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
    const lost = Object.entries(translations).filter(([english, text]) =>
      years(english).some((year) => !text.includes(year)),
    );
    expect(lost.map(([english]) => english)).toEqual([]);
  });

  it('hold no markup and no marks that turn the order of letters around', () => {
    const wrong = Object.values(translations).filter((text) =>
      /<[a-z/!]|[\u202a-\u202e\u2066-\u2069]/i.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
