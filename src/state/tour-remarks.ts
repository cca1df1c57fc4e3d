import type { Step, Tour } from '../model/tour';
import type { AddressContext } from './address-fields';
import { faultsOfStep } from './step-view';

/** A step whose view has parts that mean nothing here: they are not shown, and not lost either. */
export interface TourRemark {
  readonly step: Step;
  readonly parts: readonly string[];
}

export function remarksOn(tour: Tour, context: AddressContext): readonly TourRemark[] {
  return tour.steps.flatMap((step) => {
    const parts = faultsOfStep(step, context).map(({ key, value }) => `${key}=${value}`);
    return parts.length === 0 ? [] : [{ step, parts }];
  });
}
