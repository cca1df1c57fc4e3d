import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold';
import { anyText } from '../fixtures/any-text';

describe('a text as the search compares it', () => {
  it.each([
    ['has no accents', 'Malé', 'male'],
    ['has no case', 'TÜRKİYE', 'turkiye'],
    ['has the Turkish i without its dot', 'ısparta', 'isparta'],
    ['has no full width', 'ＭＩＩＴ', 'miit'],
    ['has ё as е', 'Объединённые', 'объединенные'],
    ['has Kazakh letters as a Russian keyboard writes them', 'Қазақстан', 'казакстан'],
    ['has Tajik letters as a Russian keyboard writes them', 'Тоҷикистон', 'точикистон'],
    ['has Arabic kaf and yeh as a Persian keyboard writes them', 'كيش', 'کیش'],
    ['has no marks of Arabic vowels', 'قُرآن', 'قران'],
    ['has no lengthened Arabic letters', 'ایـــران', 'ایران'],
    ['has the Persian ezafe sign dropped', 'متحدهٔ', 'متحده'],
    ['has Persian figures as any other', '۲۰۲۵', '2025'],
    ['has Arabic figures as any other', '٢٠٢٥', '2025'],
    ['has no apostrophe of any form', "O‘zbekiston ministers’ Xi'an", 'ozbekiston ministers xian'],
    ['keeps Chinese as it is', '克拉玛依', '克拉玛依'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes no more when it is folded again', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
