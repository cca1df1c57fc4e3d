import type { FileName, RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

/** The files whose records may have a day of their own on which they were last reviewed. */
export const REVIEWED_FILES = [
  'events',
  'countries',
  'themes',
  'sources',
  'open-questions',
  'tours',
] as const satisfies readonly FileName[];

type ReviewedFile = (typeof REVIEWED_FILES)[number];

/** All records are gone through no later than the day the data are as of. */
export function reviewedAfterData({ dataset }: Pick<RawData, 'dataset'>): readonly Finding[] {
  const { reviewed, asOf } = dataset;
  if (reviewed === undefined || reviewed <= asOf) return [];
  return [findingAt('dataset', dataset, ['reviewed'], tooLate(asOf))];
}

/**
 * A record's own day lies between the day on which all were gone through and the day the data are
 * as of: an earlier one would say that the record was left out.
 */
export function reviewedRecords<File extends ReviewedFile>(
  file: File,
  { dataset, ...files }: Pick<RawData, File | 'dataset'>,
): readonly Finding[] {
  const records = files[file as keyof typeof files] as readonly { readonly reviewed?: string }[];
  return records.flatMap(({ reviewed }, index) => {
    if (reviewed === undefined) return [];
    const said =
      reviewed > dataset.asOf
        ? tooLate(dataset.asOf)
        : dataset.reviewed !== undefined && reviewed < dataset.reviewed
          ? tooEarly(dataset.reviewed)
          : null;
    return said === null ? [] : [findingAt(file, records, [index, 'reviewed'], said)];
  });
}

function tooLate(asOf: string) {
  return {
    severity: 'error' as const,
    problem: `reviewed after the day the data are as of, ${asOf}`,
    remedy: 'correct the day, or bring "asOf" in dataset.json up to date',
  };
}

function tooEarly(all: string) {
  return {
    severity: 'error' as const,
    problem: `reviewed before the day on which all records were, ${all}`,
    remedy: 'remove the field: the day of all records counts',
  };
}
