import { memoize } from './memoize';

/** Letters that are written apart but typed alike, and that no decomposition brings together. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  // Kazakh, Kyrgyz and Tajik letters as a Russian keyboard writes them.
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  і: 'и',
  // Arabic letters as a Persian keyboard writes them.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ـ: '',
};
const APOSTROPHE = /['’‘ʼʻ`´′]/;
const MARK = /\p{M}/u;
/** Persian and Arabic digits begin at these code points. */
const DIGITS = [0x06f0, 0x0660];

/** One letter as the search compares it; nothing where it only decorates another. */
export const foldLetter = memoize((letter: string): string => {
  let folded = '';
  for (const part of letter.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (MARK.test(part) || APOSTROPHE.test(part)) continue;
    folded += ALIKE[part] ?? digitOf(part) ?? part;
  }
  return folded;
});

/** A text without accents, case, width and the like: "Malé" and "ＭＡＬＥ" become "male". */
export function fold(text: string): string {
  return Array.from(text, foldLetter).join('');
}

function digitOf(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const zero = DIGITS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : String(code - zero);
}
