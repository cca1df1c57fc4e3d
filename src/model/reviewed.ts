import type { Dataset } from './dataset';

/** What may have been gone through on a later day than all the rest. */
interface MaybeReviewed {
  readonly reviewed?: string | undefined;
}

/**
 * The day, such as `2026-11-23`, on which a record was last held against its sources: its own, else
 * that of all records. Data that name none are taken as gone through on the day they are as of.
 */
export function reviewedOn({ about }: Pick<Dataset, 'about'>, record: MaybeReviewed): string {
  return record.reviewed ?? about.reviewed ?? about.asOf;
}
