import { parseEdtf } from '../../../model/edtf';
import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

const KINDS = [
  { list: 'statuses', noun: 'status', pick: ({ statuses }: Periods) => statuses },
  { list: 'chairmanships', noun: 'chairmanship', pick: (all: Periods) => all.chairmanships },
] as const;

interface Periods {
  readonly statuses: readonly Period[];
  readonly chairmanships: readonly Period[];
}

/** No status and no chairmanship ends on the day on which it starts, or before. */
export function endBeforeStart({ countries }: Pick<RawData, 'countries'>): readonly Finding[] {
  return countries.flatMap((country, i) =>
    KINDS.flatMap(({ list, noun, pick }) =>
      pick(country).flatMap(({ from, to }, n) => {
        if (to === undefined || firstDay(to) > firstDay(from)) return [];
        return [
          findingAt('countries', countries, [i, list, n, 'to'], {
            severity: 'error',
            problem: `the ${noun} ends on "${to}", not after it starts on "${from}"`,
            remedy: 'correct one of the two dates; leave "to" out while it lasts',
          }),
        ];
      }),
    ),
  );
}

function firstDay(edtf: string): number {
  return parseEdtf(edtf)?.first ?? Number.NaN;
}
