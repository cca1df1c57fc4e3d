import type { FileName, RawData } from '../../../model/schema';
import type { Citation } from '../citations';
import { type Finding, findingAt } from '../issue';
import type { RuleContext } from '../rule-context';

/** "Cited by others" is never proof: a claim that rests on it alone must show its doubt. */
export function weakProofs(
  file: FileName,
  content: unknown,
  sources: RawData['sources'],
  { citationsIn }: RuleContext,
): readonly Finding[] {
  const weak = new Set(sources.filter((source) => source.weak === true).map(({ id }) => id));
  return citationsIn(file)
    .filter((claim) => claim.sources.length > 0 && claim.sources.every((id) => weak.has(id)))
    .map((claim) => {
      const doubted = claim.confidence === 'medium' || claim.confidence === 'low';
      return findingAt(file, content, claim.path, {
        severity: doubted ? 'warning' : 'error',
        problem: 'every source given is only cited by others and was not opened',
        remedy: remedyOf(file, claim, doubted),
      });
    });
}

function remedyOf(file: FileName, claim: Citation, doubted: boolean): string {
  const remedy = 'add a source that was opened';
  const canDoubt = file === 'events' || claim.confidence !== undefined;
  return doubted || !canDoubt ? remedy : `${remedy}, or set "confidence" to "medium" or "low"`;
}
