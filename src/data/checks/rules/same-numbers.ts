import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

/** No two events of a series bear the same number. */
export function sameNumbers({ events }: Pick<RawData, 'events'>): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, string>();
  events.forEach(({ id, series, number }, i) => {
    if (number === null) return;
    const key = `${series} ${number}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, id);
      return;
    }
    findings.push(
      findingAt('events', events, [i, 'number'], {
        severity: 'error',
        problem: `"${earlier}" is number ${number} of the series "${series}" already`,
        remedy: 'correct one of the two numbers, or write null where no source gives it',
      }),
    );
  });
  return findings;
}
