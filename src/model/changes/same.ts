import { LANGS } from '../lang';
import type { LocalText } from '../schema';

/**
 * Whether two values say the same. Texts differ where they do in a language that both have: the
 * data loaded in one language can so be held against a file saved in another.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameLists(a, b);
  if (isText(a) && isText(b)) return sameTexts(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => same(own(a, name), own(b, name)));
}

function sameLists(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => same(item, b[index]));
}

function sameTexts(a: LocalText, b: LocalText): boolean {
  return LANGS.every((lang) => a[lang] === undefined || (b[lang] ?? a[lang]) === a[lang]);
}

function isText(value: object): value is LocalText {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => (LANGS as readonly string[]).includes(name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
}
