import { fold } from './fold';

/** Longer than any name that somebody types; what is pasted by mistake is cut. */
export const MAX_CHARS = 120;
const MAX_TERMS = 12;
/** Letters and figures, also where hyphens, points or a joiner hold them together. */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑–./_\u200c][\p{L}\p{N}]+)*/gu;
const JOINT = /[-‐‑–./_\u200c]/;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;
const RUNS = new RegExp(`(${UNSPACED.source})`, 'u');

/**
 * The terms under which a name is kept: each word, whole and in its parts; of Chinese every
 * character and every two that follow each other.
 */
export function termsOfName(name: string): readonly string[] {
  return wordsIn(name).flatMap((word) => {
    const parts = partsOf(word);
    const whole = parts.join('');
    return [...new Set([...parts, ...(UNSPACED.test(whole) ? [] : [whole])])].flatMap((part) =>
      UNSPACED.test(part) ? [...part, ...pairsOf(part)] : [part],
    );
  });
}

/** The terms of what somebody types, all of which must be found. */
export function termsOfQuery(query: string): readonly string[] {
  const terms = wordsIn(query.slice(0, MAX_CHARS)).flatMap((word) => {
    const parts = partsOf(word);
    // "U.A.E." is one word.
    if (parts.length > 1 && parts.every((part) => part.length === 1)) return [parts.join('')];
    return parts.flatMap((part) => {
      return UNSPACED.test(part) && part.length > 1 ? pairsOf(part) : [part];
    });
  });
  return [...new Set(terms)].slice(0, MAX_TERMS);
}

/** Whether a term is of a script whose every character says much. */
export function isUnspaced(term: string): boolean {
  return UNSPACED.test(term);
}

function wordsIn(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** "e-signature" has two parts, "2025中国" two scripts. */
function partsOf(word: string): readonly string[] {
  return word
    .split(JOINT)
    .flatMap((part) => part.split(RUNS))
    .filter((part) => part !== '');
}

function pairsOf(characters: string): readonly string[] {
  const all = [...characters];
  return all.slice(1).map((second, index) => `${all[index]}${second}`);
}
