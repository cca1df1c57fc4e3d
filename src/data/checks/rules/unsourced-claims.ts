import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import type { RuleContext } from '../rule-context';

/** Each claim has its source. */
export function unsourcedClaims(
  file: FileName,
  content: unknown,
  { citationsIn }: RuleContext,
): readonly Finding[] {
  return citationsIn(file)
    .filter(({ sources }) => sources.length === 0)
    .map(({ path }) =>
      findingAt(file, content, path, {
        severity: 'error',
        problem: 'no source is given',
        remedy: 'name at least one source that says this, or remove the claim',
      }),
    );
}
