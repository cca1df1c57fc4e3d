import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import type { FoundText } from '../texts';

const RESERVED: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a field of this name would reach into the language instead of the record. */
export function isReserved(name: unknown): boolean {
  return RESERVED.includes(name);
}

/** No field bears a name that JavaScript keeps for itself. */
export function reservedFields(
  file: FileName,
  content: unknown,
  texts: readonly FoundText[],
): readonly Finding[] {
  return texts
    .filter(({ text, isName }) => isName && isReserved(text))
    .map(({ path, text }) =>
      findingAt(file, content, path, {
        severity: 'error',
        problem: `"${text}" is a name that JavaScript keeps for itself`,
        remedy: `remove "${text}"`,
      }),
    );
}
