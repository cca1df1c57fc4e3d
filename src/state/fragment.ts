/* The syntax of `#key=value&...`; what the keys mean is none of its business. */

export type Pair = readonly [key: string, value: string];

/** Reads a fragment, with or without its `#`. Malformed escapes stay as they are written. */
export function readPairs(fragment: string): readonly Pair[] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? ([unescapePart(part), ''] as const)
        : ([unescapePart(part.slice(0, at)), unescapePart(part.slice(at + 1))] as const);
    });
}

function unescapePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Escapes what would end a part; the rest stays readable. */
function escapePart(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|2C|3A|40)/g, (code) => decodeURIComponent(code));
}

/** The fragment that `readPairs` reads back as the same pairs; empty for none. */
export function writePairs(pairs: readonly Pair[]): string {
  const parts = pairs.map(([key, value]) =>
    value === '' ? escapePart(key) : `${escapePart(key)}=${escapePart(value)}`,
  );
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
