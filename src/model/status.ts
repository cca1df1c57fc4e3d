import type { Country, Dataset, StatusPeriod } from './dataset';
import type { Day } from './day';
import type { StatusRecord } from './schema';

/** What a country is in the organisation on a day. */
export type Status = StatusRecord['status'] | 'none';

/** In the order of the legend. */
export const STATUSES = [
  'founding-member',
  'member',
  'observer',
  'dialogue-partner',
  'partner',
] as const satisfies readonly Status[];

export function isMember(status: Status): boolean {
  return status === 'founding-member' || status === 'member';
}

/**
 * The period that holds on `day`, or null. A status known only by its month or year counts from
 * the first day of that month or year.
 */
export function periodOn(country: Country, day: Day): StatusPeriod | null {
  return country.statuses.find((period) => period.start <= day && day < period.end) ?? null;
}

export function statusOn(country: Country, day: Day): Status {
  return periodOn(country, day)?.status ?? 'none';
}

export interface StatusCounts {
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Founding and later members together. */
  readonly members: number;
}

export function countStatuses(dataset: Dataset, day: Day): StatusCounts {
  const byStatus: Record<Status, number> = {
    'founding-member': 0,
    member: 0,
    observer: 0,
    'dialogue-partner': 0,
    partner: 0,
    none: 0,
  };
  for (const country of dataset.countries) byStatus[statusOn(country, day)] += 1;
  return { byStatus, members: byStatus['founding-member'] + byStatus.member };
}

export function membersOn(dataset: Dataset, day: Day): readonly Country[] {
  return dataset.countries.filter((country) => isMember(statusOn(country, day)));
}

/** How many changes of status lie on or before `day`: equal numbers mean an equal map. */
export function statusEpoch(dataset: Dataset, day: Day): number {
  const days = dataset.statusChangeDays;
  let count = 0;
  while (count < days.length && (days[count] as Day) <= day) count += 1;
  return count;
}
