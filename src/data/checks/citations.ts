import type { FileName } from '../../model/schema';
import type { Path } from './issue';

/** The files whose records cite the list of sources; the indicators keep a list of their own. */
export const CITING_FILES = [
  'dataset',
  'events',
  'countries',
  'themes',
  'open-questions',
  'tours',
] as const satisfies readonly FileName[];

/** A question may stand without a source: that none was found is what it says. */
export const CLAIMING_FILES = CITING_FILES.filter((file) => file !== 'open-questions');

export interface Citation {
  /** Leads to the list of sources. */
  readonly path: Path;
  readonly sources: readonly string[];
  /** As stated with the claim itself, or else with what it is part of. */
  readonly confidence: unknown;
}

/** Every list of sources in records of the right form. */
export function citationsIn(content: unknown): readonly Citation[] {
  return citationsAt(content, [], undefined);
}

function citationsAt(value: unknown, path: Path, outer: unknown): readonly Citation[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => citationsAt(item, [...path, index], outer));
  }
  if (typeof value !== 'object' || value === null) return [];
  const confidence = 'confidence' in value ? value.confidence : outer;
  return Object.entries(value).flatMap(([name, item]) => {
    const inside = [...path, name];
    return name === 'sources' && isTexts(item)
      ? [{ path: inside, sources: item, confidence }]
      : citationsAt(item, inside, confidence);
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
