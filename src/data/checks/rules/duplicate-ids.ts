import type { FileName } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';

/** The lists of records in each file, and the fields that no two records of a list share. */
const LISTS: Partial<Record<FileName, readonly (readonly [path: Path, field: string])[]>> = {
  countries: [
    [[], 'id'],
    [[], 'iso2'],
    [[], 'numeric'],
  ],
  events: [[[], 'id']],
  series: [[[], 'id']],
  themes: [[[], 'id']],
  sources: [[[], 'id']],
  'open-questions': [[[], 'id']],
  tours: [[[], 'id']],
  indicators: [
    [['indicators'], 'id'],
    [['sources'], 'id'],
  ],
};

/** In one list no two records bear the same id, whatever else is wrong with them. */
export function duplicateIds(file: FileName, content: unknown): readonly Finding[] {
  const lists = (LISTS[file] ?? []).flatMap(([path, field]) => {
    return duplicatesAt(file, content, path, field);
  });
  if (file !== 'tours') return lists;
  const steps = listAt(content, []).flatMap((_, i) => {
    return duplicatesAt(file, content, [i, 'steps'], 'id');
  });
  return [...lists, ...steps];
}

function duplicatesAt(
  file: FileName,
  content: unknown,
  path: Path,
  field: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<unknown, number>();
  listAt(content, path).forEach((record, position) => {
    const id = fieldOf(record, field);
    if (typeof id !== 'string') return;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, position);
      return;
    }
    findings.push(
      findingAt(file, content, [...path, position, field], {
        severity: 'error',
        problem: `records #${earlier + 1} and #${position + 1} have the same ${field}`,
        remedy: `give one of them another ${field}, or remove one`,
      }),
    );
  });
  return findings;
}

function listAt(content: unknown, path: Path): readonly unknown[] {
  const list = path.reduce(fieldOf, content);
  return Array.isArray(list) ? list : [];
}

function fieldOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}
