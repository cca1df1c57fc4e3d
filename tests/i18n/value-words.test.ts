import { describe, expect, it } from 'vitest';
import { loadFullWords, loadWords } from '../../src/i18n/load-words';
import { valueWords } from '../../src/i18n/value-words';
import { indicatorOf } from '../../src/model/indicators';
import { atlasIndicators } from '../fixtures/datasets';

async function wordsFor(lang: 'en' | 'ru' | 'zh' | 'fa', id: string) {
  const indicator = indicatorOf(atlasIndicators(), id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return valueWords(await loadFullWords(await loadWords(lang)), indicator);
}
/** With plain spaces, wherever a language has them. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the bounds of classes', () => {
  it.each([
    ['en', ['under 20%', '20–40%', '80% and more']],
    ['ru', ['менее 20 %', '20–40 %', '80 % и более']],
    ['zh', ['低于20%', '20%～40%', '80%及以上']],
  ] as const)('are said in %s', async (lang, [under, between, from]) => {
    const written = await wordsFor(lang, 'internet_users_pct');
    expect(spaced(written.between(null, 20))).toBe(under);
    expect(spaced(written.between(20, 40))).toBe(between);
    expect(spaced(written.between(80, null))).toBe(from);
  });

  it('have no more digits than they need', async () => {
    const written = await wordsFor('en', 'egdi');
    expect(written.between(0.25, 0.5)).toBe('0.25–0.5');
  });
});

describe('a value', () => {
  it('has as many digits as its indicator', async () => {
    expect((await wordsFor('en', 'egdi')).full(0.67)).toBe('0.6700 (index, 0-1)');
    expect((await wordsFor('en', 'fixed_broadband_per_100')).full(2.7454)).toBe(
      '2.75 per 100 people',
    );
    expect((await wordsFor('en', 'internet_users_pct')).short(100)).toBe('100.0%');
  });

  it('is never written as nothing where it is more', async () => {
    const written = await wordsFor('en', 'internet_users_pct');
    expect([written.plain(0), written.plain(0.049), written.plain(0.05)]).toEqual([
      '0.0',
      '<0.1',
      '0.1',
    ]);
  });

  it('has its year without a mark between the thousands', async () => {
    expect((await wordsFor('en', 'egdi')).year(2023)).toBe('2023');
    expect((await wordsFor('fa', 'egdi')).year(2023)).toBe('۲۰۲۳');
  });
});
