import { fold } from '../../../model/fold';
import { type SearchedFacts, searchRecords } from '../../search-records';
import { type Finding, findingAt } from '../issue';
import { nearestId } from '../nearest-id';

/** Whatever has another spelling is there to be found. */
export function unknownAliased(facts: SearchedFacts): readonly Finding[] {
  const aliases = facts['search-aliases'];
  const records = searchRecords({ ...facts, 'search-aliases': [] }, []);
  return aliases.flatMap(({ kind, id }, position) => {
    const known = records.filter((record) => record.kind === kind).map((record) => record.id);
    if (known.includes(id)) return [];
    const near = nearestId(id, known);
    return [
      findingAt('search-aliases', aliases, [position, 'id'], {
        severity: 'error',
        problem: `there is no ${kind} "${id}"`,
        remedy:
          near === null ? 'use the id of a record' : `if "${near}" is meant, write that instead`,
      }),
    ];
  });
}

/** Nothing has two entries, and no spelling says what a name or another spelling says already. */
export function repeatedSpellings(facts: SearchedFacts): readonly Finding[] {
  const aliases = facts['search-aliases'];
  const records = searchRecords({ ...facts, 'search-aliases': [] }, []);
  return aliases.flatMap((alias, position) => {
    const same = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
      kind === alias.kind && id === alias.id;
    const first = aliases.findIndex(same);
    const twice =
      first < position
        ? [
            findingAt('search-aliases', aliases, [position, 'id'], {
              severity: 'error' as const,
              problem: `entries #${first + 1} and #${position + 1} are of the same ${alias.kind}`,
              remedy: 'put their spellings into one entry',
            }),
          ]
        : [];
    const known = new Set((records.find(same)?.names ?? []).map(fold));
    const repeated = alias.spellings.flatMap((spelling, n) => {
      const folded = fold(spelling);
      if (!known.has(folded)) {
        known.add(folded);
        return [];
      }
      return [
        findingAt('search-aliases', aliases, [position, 'spellings', n], {
          severity: 'error' as const,
          problem: `"${spelling}" is found already`,
          remedy: 'remove it: accents, case and the like make no difference',
        }),
      ];
    });
    return [...twice, ...repeated];
  });
}
