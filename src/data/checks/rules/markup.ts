import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import type { FoundText } from '../texts';

const MARKUP = /<[a-z/!?]|&(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;

/** Texts are plain: no tags and no character references. */
export function markup(
  file: FileName,
  content: unknown,
  texts: readonly FoundText[],
): readonly Finding[] {
  return texts
    .filter(({ text }) => MARKUP.test(text))
    .map(({ path, text }) =>
      findingAt(file, content, path, {
        severity: 'error',
        problem: `the text holds markup ("${MARKUP.exec(text)?.[0] ?? ''}")`,
        remedy: 'write plain text: no tags, and the character itself in place of its code',
      }),
    );
}
