import type { Tour, TourId } from '../model/tour';
import { readPairs, writePairs } from './fragment';
import { CARRY } from './tour-link';

/* What an address says of tours that the data do not have. */

const partOf = (fragment: string, wanted: string): string | null =>
  readPairs(fragment).find(([key]) => key === wanted)?.[1] ?? null;

/** The tour that an address carries, as it is packed. */
export const carriedIn = (fragment: string): string | null => partOf(fragment, CARRY);

export const tourNamedIn = (fragment: string): TourId | null => partOf(fragment, 'tour');

/** The same address, naming a tour by the id that it has here. */
export function renamedTour(fragment: string, from: TourId, to: TourId): string {
  return writePairs(
    readPairs(fragment).map(([key, value]) =>
      key === 'tour' && value === from ? [key, to] : [key, value],
    ),
  );
}

/** An address that carries a tour whole and presents it. */
export function carryingAddress(tour: Tour, packed: string): string {
  return writePairs([
    ['mode', 'present'],
    ['tour', tour.id],
    [CARRY, packed],
  ]);
}

/** An address that presents a tour of the data. */
export function presentingAddress(tour: Tour): string {
  return writePairs([
    ['mode', 'present'],
    ['tour', tour.id],
  ]);
}
