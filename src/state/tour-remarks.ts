import type { Tour } from '../model/tour';
import type { AddressContext } from './address-fields';
import { faultsOfStep } from './step-view';

/** A step whose view has parts that mean nothing here: they are not shown, and not lost either. */
export interface TourRemark {
  /** Counted from 1. */
  readonly number: number;
  readonly parts: readonly string[];
}

export function remarksOn(tour: Tour, context: AddressContext): readonly TourRemark[] {
  return tour.steps.flatMap((step, index) => {
    const parts = faultsOfStep(step, context).map(({ key, value }) => `${key}=${value}`);
    return parts.length === 0 ? [] : [{ number: index + 1, parts }];
  });
}
