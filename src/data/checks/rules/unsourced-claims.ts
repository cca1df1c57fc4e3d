import type { FileName } from '../../../model/schema';
import { citationsIn } from '../citations';
import { type Finding, findingAt } from '../issue';

/** Each claim has its source. */
export function unsourcedClaims(file: FileName, content: unknown): readonly Finding[] {
  return citationsIn(content)
    .filter(({ sources }) => sources.length === 0)
    .map(({ path }) =>
      findingAt(file, content, path, {
        severity: 'error',
        problem: 'no source is given',
        remedy: 'name at least one source that says this, or remove the claim',
      }),
    );
}
