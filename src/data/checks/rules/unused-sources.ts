import type { RawData } from '../../../model/schema';
import { CITING_FILES } from '../citations';
import { type Finding, findingAt } from '../issue';
import type { RuleContext } from '../rule-context';

/** Every source in the list is cited by something. */
export function unusedSources(
  { sources: all }: Pick<RawData, 'sources'>,
  { citationsIn }: RuleContext,
): readonly Finding[] {
  const cited = new Set(
    CITING_FILES.flatMap((file) => citationsIn(file).flatMap(({ sources }) => sources)),
  );
  return all.flatMap(({ id }, i) =>
    cited.has(id)
      ? []
      : [
          findingAt('sources', all, [i, 'id'], {
            severity: 'warning',
            problem: 'nothing cites this source',
            remedy: 'cite it where it says something, or remove it',
          }),
        ],
  );
}
