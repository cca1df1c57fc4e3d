import { describe, expect, it } from 'vitest';
import { bestLang, isLang } from '../../src/model/lang';
import { keepLang, langOfAddress, preferredLang } from '../../src/state/lang-choice';

/** A browser's storage of one page. */
function storageOf(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  return {
    items,
    storage: () =>
      ({
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => void items.set(key, value),
      }) as unknown as Storage,
  };
}

const refused = (): Storage => {
  throw new DOMException('no', 'SecurityError');
};

describe('the best language for a visitor', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['zh-Hans-CN'], 'zh'],
    [['zh-TW', 'en'], 'zh'],
    [['kk', 'ru', 'en'], 'ru'],
    [['fa-IR'], 'fa'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
    [['EN-gb'], 'en'],
    [['constructor', 'zh'], 'zh'],
  ])('who reads %j is %s', (wanted, lang) => {
    expect(bestLang(wanted)).toBe(lang);
  });

  it('is one of four', () => {
    expect(['en', 'ru', 'zh', 'fa', 'de', '', '__proto__'].filter(isLang)).toEqual([
      'en',
      'ru',
      'zh',
      'fa',
    ]);
  });
});

describe('the language of a page', () => {
  it('is that of the address, where it names one that there is', () => {
    expect(langOfAddress('#lang=ru&country=KGZ')).toBe('ru');
    expect(langOfAddress('#country=KGZ')).toBeNull();
    expect(langOfAddress('#lang=tlh')).toBeNull();
  });

  it('is else the earlier choice, else the browser’s', () => {
    const { storage } = storageOf({ 'sco-atlas.lang': 'zh' });
    expect(preferredLang(storage, ['ru'])).toBe('zh');
    expect(preferredLang(storageOf().storage, ['ru'])).toBe('ru');
    expect(preferredLang(storageOf({ 'sco-atlas.lang': 'tlh' }).storage, ['ru'])).toBe('ru');
  });

  it('is remembered', () => {
    const { storage, items } = storageOf();
    keepLang(storage, 'fa');
    expect([...items]).toEqual([['sco-atlas.lang', 'fa']]);
    expect(preferredLang(storage, ['ru'])).toBe('fa');
  });

  it('is chosen all the same where the browser keeps nothing', () => {
    expect(preferredLang(refused, ['ru'])).toBe('ru');
    expect(() => keepLang(refused, 'ru')).not.toThrow();
  });
});
