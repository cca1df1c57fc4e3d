import type { Dataset } from './dataset';
import { type Day, dayOfIso } from './day';

/** Data older than this may lack what has happened since; readers are told. */
const MAX_AGE_DAYS = 90;

/** How many days before `today` the data are as of; below zero where that day is still to come. */
export function ageOf({ about }: Pick<Dataset, 'about'>, today: Day): number {
  return today - (dayOfIso(about.asOf) ?? today);
}

export function isAged(dataset: Pick<Dataset, 'about'>, today: Day): boolean {
  return ageOf(dataset, today) > MAX_AGE_DAYS;
}
