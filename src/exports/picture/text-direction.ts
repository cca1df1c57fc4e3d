const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
/** What stands between these says nothing about the text around it. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/** The direction of a text by its first letter that has one, as a browser finds it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  for (const sign of text.replace(ISOLATED, '')) {
    // Digits belong to a script, but not to a direction.
    if (LETTER.test(sign)) return RIGHT_TO_LEFT.test(sign) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}

/**
 * What keeps a text in its own order among others: signs that are not seen, before and after it.
 * Some programs that read SVG know them, but not the attribute for the direction.
 */
export function marksOf(direction: 'ltr' | 'rtl'): readonly [string, string] {
  return direction === 'rtl' ? ['\u2067', '\u2069'] : ['', ''];
}

export function ordered(text: string, direction = directionOf(text)): string {
  const [before, after] = marksOf(direction);
  return `${before}${text}${after}`;
}
