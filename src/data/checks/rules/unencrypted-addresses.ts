import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import { textsIn } from '../texts';

/** Addresses that are linked should be encrypted. */
export function unencryptedAddresses(file: FileName, content: unknown): readonly Finding[] {
  return textsIn(content)
    .filter(({ text, isName }) => !isName && /^http:\/\/\S+$/i.test(text))
    .map(({ path }) =>
      findingAt(file, content, path, {
        severity: 'warning',
        problem: 'the address is not encrypted',
        remedy: 'write https:// if the page opens so',
      }),
    );
}
