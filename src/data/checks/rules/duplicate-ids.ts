import type { FileName } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';

/** In one list of records, at `path` of the file's content, no two bear the same id. */
export function duplicateIds(
  file: FileName,
  content: unknown,
  path: Path = [],
  field = 'id',
): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<unknown, number>();
  recordsAt(content, path).forEach((record, position) => {
    const id = record[field];
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

function recordsAt(content: unknown, path: Path): readonly Readonly<Record<string, unknown>>[] {
  let value = content;
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>>)[key];
  return value as readonly Readonly<Record<string, unknown>>[];
}
