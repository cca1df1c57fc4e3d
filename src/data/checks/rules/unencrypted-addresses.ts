import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import type { FoundText } from '../texts';

const LINKING_FILES: readonly FileName[] = ['sources', 'countries', 'indicators'];

/** Addresses that are linked should be encrypted. */
export function unencryptedAddresses(
  file: FileName,
  content: unknown,
  texts: readonly FoundText[],
): readonly Finding[] {
  if (!LINKING_FILES.includes(file)) return [];
  return texts
    .filter(({ text, isName }) => !isName && /^http:\/\/\S+$/i.test(text))
    .map(({ path }) =>
      findingAt(file, content, path, {
        severity: 'warning',
        problem: 'the address is not encrypted',
        remedy: 'write https:// if the page opens so',
      }),
    );
}
