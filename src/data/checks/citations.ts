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
  const found: Citation[] = [];
  visit(content, [], undefined);
  return found;

  function visit(value: unknown, path: Path, outer: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        visit(item, [...path, index], outer);
      });
      return;
    }
    const confidence = 'confidence' in value ? value.confidence : outer;
    for (const [name, item] of Object.entries(value)) {
      if (name === 'sources' && isTexts(item)) {
        found.push({ path: [...path, name], sources: item, confidence });
      } else if (typeof item === 'object') visit(item, [...path, name], confidence);
    }
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
