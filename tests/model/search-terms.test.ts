import { describe, expect, it } from 'vitest';
import { termsOfName, termsOfQuery } from '../../src/model/search-terms';

describe('the terms of a name', () => {
  it('are its words without accents and case', () => {
    expect(termsOfName('République du Türkiye')).toEqual(['republique', 'du', 'turkiye']);
  });

  it('have a word that is held together by a hyphen in its parts and whole', () => {
    expect(termsOfName('E-signatures')).toEqual(['e', 'signatures', 'esignatures']);
  });

  it('have a Persian word that is held together by a joiner in its parts and whole', () => {
    expect(termsOfName('قره‌مای')).toEqual(['قره', 'مای', 'قرهمای']);
  });

  it('are every character and every two of a Chinese name', () => {
    expect(termsOfName('比什凯克')).toEqual(['比', '什', '凯', '克', '比什', '什凯', '凯克']);
  });

  it('part scripts that stand together', () => {
    expect(termsOfName('2025中国')).toEqual(['2025', '中', '国', '中国']);
  });
});

describe('the terms of what is typed', () => {
  it('are the words, each once', () => {
    expect(termsOfQuery('  Karamay karamay, 2025 ')).toEqual(['karamay', '2025']);
  });

  it('are every two characters of Chinese, or the only one', () => {
    expect(termsOfQuery('吉尔吉斯')).toEqual(['吉尔', '尔吉', '吉斯']);
    expect(termsOfQuery('吉')).toEqual(['吉']);
  });

  it('take letters with points between for one word', () => {
    expect(termsOfQuery('U.A.E.')).toEqual(['uae']);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   \t\n '],
    ['signs', '<>.*+?^$()|[]{}\\/"\''],
    ['a lone half of a character', '\ud83d'],
  ])('are none of %s', (_, query) => {
    expect(termsOfQuery(query)).toEqual([]);
  });

  it('are at most twelve, of the first hundred or so characters', () => {
    expect(termsOfQuery('word '.repeat(3000))).toEqual(['word']);
    expect(termsOfQuery('a b c d e f g h i j k l m n o p')).toHaveLength(12);
    expect(termsOfQuery('x'.repeat(10_000))).toEqual(['x'.repeat(120)]);
  });
});
