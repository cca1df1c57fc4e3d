import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import type { FoundText } from '../texts';

const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Texts hold no control characters and none that turn the direction of reading around. */
export function controlCharacters(
  file: FileName,
  content: unknown,
  texts: readonly FoundText[],
): readonly Finding[] {
  return texts
    .filter(({ text }) => HIDDEN.test(text))
    .map(({ path, text }) =>
      findingAt(file, content, path, {
        severity: 'error',
        problem: `the text holds the hidden character ${codePointOf(text)}`,
        remedy: 'remove it, or write a plain space in its place',
      }),
    );
}

function codePointOf(text: string): string {
  const code = HIDDEN.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
