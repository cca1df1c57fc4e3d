import type { FileName } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import type { RuleContext } from '../rule-context';

/** No list names a source twice: one source would pass for two. */
export function repeatedSources(
  file: FileName,
  content: unknown,
  { citationsIn }: RuleContext,
): readonly Finding[] {
  return citationsIn(file).flatMap(({ path, sources }) =>
    sources.flatMap((id, n) =>
      sources.indexOf(id) === n
        ? []
        : [
            findingAt(file, content, [...path, n], {
              severity: 'error',
              problem: `the source "${id}" stands twice in one list`,
              remedy: 'remove one of the two',
            }),
          ],
    ),
  );
}
