/** Where the digits of a script begin. */
const ZEROES = ['\u0660', '\u06f0', '\uff10'];

/** The whole number that a text writes, in the digits of any of the page's languages; else null. */
export function readWholeNumber(text: string): number | null {
  const latin = text.trim().replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const zero = ZEROES.find(
      (each) => digit >= each && digit.charCodeAt(0) - each.charCodeAt(0) < 10,
    );
    return zero ? String(digit.charCodeAt(0) - zero.charCodeAt(0)) : digit;
  });
  return /^\d{1,9}$/.test(latin) ? Number(latin) : null;
}
