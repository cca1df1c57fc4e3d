import type { OwnFault, OwnLeft } from '../../../model/own-fault';
import { MAX_FAULTS } from '../../../model/own-limits';
import type { Finding } from '../issue';
import type { ListName, OwnLists } from './own-lists';

export interface FaultList {
  /** Tells what is wrong with one record of a list, counted from 0. */
  readonly tell: (list: ListName, index: number, finding: Finding, left: OwnLeft) => void;
  readonly tellAbout: (finding: Finding, left: OwnLeft) => void;
  /** The first of them, so that a file full of faults is no burden. */
  readonly kept: () => readonly OwnFault[];
  readonly count: () => number;
}

export function createFaultList({ rowOf, fieldOf }: OwnLists): FaultList {
  const kept: OwnFault[] = [];
  let count = 0;

  function put(part: string, row: number | null, finding: Finding, left: OwnLeft): void {
    count += 1;
    if (kept.length >= MAX_FAULTS) return;
    const { record, field, value, problem, remedy } = finding;
    // Held alone against its form, a record without an id is always the first.
    const named = record.startsWith('#') ? '' : record;
    kept.push({ part, row, record: named, field: fieldOf(field), value, problem, remedy, left });
  }

  return {
    tell: (list, index, finding, left) => put(list, rowOf(list, index), finding, left),
    tellAbout: (finding, left) => put('dataset', null, finding, left),
    kept: () => kept,
    count: () => count,
  };
}
