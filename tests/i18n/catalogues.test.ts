import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index';
import { later } from '../../src/i18n/en/later';
import { fa } from '../../src/i18n/fa/index';
import { later as faLater } from '../../src/i18n/fa/later';
import { createPlural } from '../../src/i18n/plural';
import { ru } from '../../src/i18n/ru/index';
import { later as ruLater } from '../../src/i18n/ru/later';
import { createWords } from '../../src/i18n/words';
import { zh } from '../../src/i18n/zh/index';
import { later as zhLater } from '../../src/i18n/zh/later';
import type { Lang } from '../../src/model/lang';

const CATALOGUES = {
  en: { ...en, ...later },
  ru: { ...ru, ...ruLater },
  zh: { ...zh, ...zhLater },
  fa: { ...fa, ...faLater },
} as const;

/** Every message of a catalogue by its path. */
function messagesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) =>
    messagesOf(each, path === '' ? key : `${path}.${key}`),
  );
}

const SRC = new URL('../../src/', import.meta.url);
/** All code but the catalogues themselves. */
const code = [SRC, new URL('../../tools/vite/', import.meta.url)]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^i18n[\\/](en|ru|zh|fa)[\\/]/.test(name))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  )
  .join('\n');

describe('the English catalogue', () => {
  it('holds no message that nothing says', () => {
    const { speaker, ...others } = CATALOGUES.en;
    const keys = [...Object.keys(others), ...Object.keys(speaker)];
    // Read once: to search all code for each key takes seconds.
    const said = new Set([...code.matchAll(/(?:\.|[{,]\s*)(\w+)/g)].map(([, name]) => name));
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });
});

describe.each(['ru', 'zh', 'fa'] as const)('the catalogue in %s', (lang) => {
  const messages = messagesOf(CATALOGUES[lang]);
  const english = new Map(messagesOf(CATALOGUES.en));

  it('has the messages of the English one, in the same shape', () => {
    expect(messages.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const nullable = ['dateRange', 'translatedBy'];
    const otherwise = messages.filter(
      ([path, value]) => !nullable.includes(path) && typeof value !== typeof english.get(path),
    );
    expect(otherwise.map(([path]) => path)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = messages
      .filter(([path, value]) => typeof value === 'string' && value === english.get(path))
      .map(([, value]) => value as string)
      .filter((value) => /[a-z]{3}/i.test(value));
    // Keys are called as they are marked.
    const KEYS = /Page|Home|Esc|Tab|Enter|Ctrl|Alt|Shift|Del/;
    expect(same.filter((value) => !KEYS.test(value))).toEqual([]);
  });

  it('has a form for every kind of count that the language tells apart', () => {
    const plural = createPlural(lang);
    const kinds = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const count of [0, 1, 2, 5, 11, 21, 100, 1500]) {
      const said = CATALOGUES[lang].countMembers(plural, count);
      expect(said.length).toBeGreaterThan(1);
      expect(said).not.toContain('undefined');
    }
    expect(kinds).toContain('other');
  });
});

describe('the words of a language', () => {
  const wordsIn = (lang: Lang) => createWords(lang, CATALOGUES[lang]);
  const JUNE_17 = 20256;

  it.each([
    ['en', '17 June 2025', 'Kyrgyzstan', 'Kyrgyz'],
    ['ru', '17 июня 2025 г.', 'Киргизия', 'киргизский'],
    ['zh', '2025年6月17日', '吉尔吉斯斯坦', '吉尔吉斯语'],
    ['fa', '۱۷ ژوئن ۲۰۲۵', 'قرقیزستان', 'قرقیزی'],
  ] as const)(
    'in %s write days, countries and languages as it does',
    (lang, day, country, tongue) => {
      const words = wordsIn(lang);
      expect(words.dates.day(JUNE_17)).toBe(day);
      expect(words.region('KG')).toBe(country);
      expect(words.language('ky')).toBe(tongue);
    },
  );

  it('write a stretch of days as the language does, and never more exactly than it is known', () => {
    const summit = {
      first: JUNE_17,
      last: JUNE_17 + 1,
      precision: 'day',
      certainty: 'certain',
    } as const;
    const date = { text: '', ...summit, interval: true };
    const month = { ...date, precision: 'month', interval: false } as const;
    expect(wordsIn('zh').dates.date(date)).toBe('2025年6月17日至2025年6月18日');
    expect(wordsIn('ru').dates.date(date).replace(/\s/g, ' ')).toBe('17–18 июня 2025 г.');
    for (const lang of ['en', 'ru', 'zh', 'fa'] as const) {
      expect(wordsIn(lang).dates.date(month)).not.toMatch(/17|۱۷/);
    }
  });

  it('run from right to left in Persian alone, and keep foreign names from turning the rest', () => {
    expect((['en', 'ru', 'zh', 'fa'] as const).map((lang) => wordsIn(lang).dir)).toEqual([
      'ltr',
      'ltr',
      'ltr',
      'rtl',
    ]);
    expect(wordsIn('fa').text({ en: 'Karamay' })).toBe('\u2068Karamay\u2069');
    expect(wordsIn('fa').text({ en: 'Karamay', fa: 'قره‌مای' })).toBe('قره‌مای');
    expect(wordsIn('ru').text({ en: 'Karamay' })).toBe('Karamay');
  });
});
