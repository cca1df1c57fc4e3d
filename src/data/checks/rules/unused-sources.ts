import type { RawData } from '../../../model/schema';
import { CITING_FILES, citationsIn } from '../citations';
import { type Finding, findingAt } from '../issue';

/** Every source in the list is cited by something. */
export function unusedSources(data: Omit<RawData, 'series' | 'indicators'>): readonly Finding[] {
  const cited = new Set(
    CITING_FILES.flatMap((file) => citationsIn(data[file]).flatMap(({ sources }) => sources)),
  );
  return data.sources.flatMap(({ id }, i) =>
    cited.has(id)
      ? []
      : [
          findingAt('sources', data.sources, [i, 'id'], {
            severity: 'warning',
            problem: 'nothing cites this source',
            remedy: 'cite it where it says something, or remove it',
          }),
        ],
  );
}
