import { parseEdtf } from '../../../model/edtf';
import type { RawData, StatusRecord } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

interface Fault {
  readonly field: 'from' | 'to' | 'status';
  readonly problem: string;
  readonly remedy: string;
}

/** The statuses of a country follow each other in time, without a gap and without an overlap. */
export function statusPaths({ countries }: Pick<RawData, 'countries'>): readonly Finding[] {
  return countries.flatMap(({ statuses }, i) =>
    statuses.flatMap((status, n) =>
      faultsOf(status, n, statuses[n + 1]).map(({ field, problem, remedy }) =>
        findingAt('countries', countries, [i, 'statuses', n, field], {
          severity: 'error',
          problem,
          remedy,
        }),
      ),
    ),
  );
}

function faultsOf(
  status: StatusRecord,
  position: number,
  next: StatusRecord | undefined,
): readonly Fault[] {
  const faults = [endFault(status, next), foundingFault(status, position)];
  return faults.filter((fault) => fault !== null);
}

function foundingFault({ status }: StatusRecord, position: number): Fault | null {
  if (status !== 'founding-member' || position === 0) return null;
  const problem = 'a founding member cannot have had a status before';
  return { field: 'status', problem, remedy: 'write "member", or remove what stands before it' };
}

function endFault({ from, to }: StatusRecord, next: StatusRecord | undefined): Fault | null {
  // That it ends before it starts is told by a rule of its own.
  if (next === undefined || (to !== undefined && firstDay(to) <= firstDay(from))) return null;
  if (firstDay(next.from) <= firstDay(from)) {
    const problem = `the next status starts on "${next.from}", not after this one on "${from}"`;
    return { field: 'from', problem, remedy: 'put the statuses in the order of time' };
  }
  if (to === next.from) return null;
  const remedy = `write "to": "${next.from}", the day on which the next one starts`;
  return { field: 'to', problem: joinProblem(to, next.from), remedy };
}

function joinProblem(to: string | undefined, from: string): string {
  if (to === undefined) return 'only the last status may be open';
  const fault = firstDay(to) < firstDay(from) ? 'leave a gap' : 'overlap';
  return `the status ends on "${to}" and the next one starts on "${from}": they ${fault}`;
}

function firstDay(edtf: string): number {
  return parseEdtf(edtf)?.first ?? Number.NaN;
}
