import { describe, expect, it } from 'vitest';
import { checkTranslations } from '../../src/data/checks/translations';
import { inLanguage, textsWithout } from '../../src/data/translate';

const DATA = {
  title: { en: 'Summit', ru: 'Саммит' },
  notes: [{ text: { en: 'Held by video.' } }, { text: { en: 'One source.' } }],
  number: 4,
  none: null,
};
const RU = { 'Held by video.': 'По видеосвязи.', 'One source.': 'Один источник.' };

describe('the data in one language', () => {
  it('have their own wording first, then the editors’, then English', () => {
    expect(
      inLanguage(DATA, 'ru', { 'Held by video.': 'По видеосвязи.', Summit: 'Другое' }),
    ).toEqual({
      title: { ru: 'Саммит' },
      notes: [{ text: { ru: 'По видеосвязи.' } }, { text: { en: 'One source.' } }],
      number: 4,
      none: null,
    });
  });

  it('are English as they are', () => {
    expect(inLanguage(DATA, 'en', {}).title).toEqual({ en: 'Summit' });
  });

  it('take no text for one that every object has', () => {
    expect(inLanguage({ text: { en: 'constructor' } }, 'ru', {})).toEqual({
      text: { en: 'constructor' },
    });
  });
});

describe('a file of translations', () => {
  it('is complete where each text without a wording of its own has one', () => {
    expect([...textsWithout('ru', DATA)]).toEqual(['Held by video.', 'One source.']);
    expect(checkTranslations('ru', DATA, RU)).toEqual([]);
  });

  it('is refused where a text is missing, left over or empty, with the text it is about', () => {
    const { 'One source.': _, ...rest } = RU;
    const found = checkTranslations('ru', DATA, {
      ...rest,
      'Gone.': 'Ушло.',
      'Held by video.': ' ',
    });
    expect(found.map(({ rule, file, record }) => [rule, file, record])).toEqual([
      ['missing-translation', 'translations/ru.json', '"One source."'],
      ['unused-translation', 'translations/ru.json', '"Gone."'],
      ['empty-translation', 'translations/ru.json', '"Held by video."'],
    ]);
  });
});
