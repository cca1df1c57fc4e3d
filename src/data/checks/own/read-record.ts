import * as v from 'valibot';
import type { OwnLeft } from '../../../model/own-fault';
import type { FileName } from '../../../model/schema';
import { issueOf, pathOf } from '../check-form';
import type { Finding, Path } from '../issue';
import { controlCharacters } from '../rules/control-characters';
import { markup } from '../rules/markup';
import { reservedFields } from '../rules/reserved-fields';
import { textsIn } from '../texts';

export interface Told extends Finding {
  readonly left: OwnLeft;
}

export interface ReadRecord<T> {
  /** Null where what is wrong cannot be left out. */
  readonly value: T | null;
  readonly told: readonly Told[];
}

const TEXT_RULES = [reservedFields, markup, controlCharacters];
/** What is wrong deep in a record may show one level at a time. */
const MOST_ROUNDS = 6;
/** Without these a record says nothing that could be shown, or something else than it meant. */
const NEEDED: Readonly<Partial<Record<FileName, readonly string[]>>> = {
  events: ['title', 'date'],
  sources: ['publisher', 'title'],
};

/**
 * Holds one record against its form and the rules for texts. A part that may be missing is left out
 * where it is wrong; with any other fault the whole record is.
 */
export function readRecord<Form extends v.GenericSchema>(
  form: Form,
  file: FileName,
  given: unknown,
): ReadRecord<v.InferOutput<Form>> {
  const texts = textsIn([given]);
  const told: Told[] = TEXT_RULES.flatMap((rule) => rule(file, [given], texts)).map((finding) => ({
    ...finding,
    left: 'record',
  }));
  if (told.length > 0) return { value: null, told };
  let value = given;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = v.safeParse(form, value);
    if (result.success) return { value: result.output, told };
    const issues = result.issues;
    const outs = issues.map((issue) => outOf(pathOf(issue)));
    const missing = issues.some(
      (issue) =>
        issue.input === undefined && pathOf(issue).length < 2 && issue.expected !== 'never',
    );
    const kept = !missing && outs.every((path) => mayGo(file, path));
    told.push(
      ...issues
        .flatMap((issue) => issueOf(file, [value], issue, [0]))
        .map((issue) => ({ ...issue, left: kept ? ('part' as const) : ('record' as const) })),
    );
    if (!kept) break;
    const rest = outs.toSorted(lastFirst).reduce(without, value);
    if (JSON.stringify(rest) === JSON.stringify(value)) break;
    value = rest;
  }
  return { value: null, told };
}

function mayGo(file: FileName, path: Path): boolean {
  return path.length > 0 && !NEEDED[file]?.includes(String(path[0]));
}

/** What goes together with a wrong part: a thing of a list as a whole, else the field it is in. */
function outOf(path: Path): Path {
  const nested = path[0] === 'place' || typeof path[1] === 'number';
  return path.slice(0, nested ? 2 : 1);
}

/** Later things of a list go first, so that the places of the others still hold. */
function lastFirst(a: Path, b: Path): number {
  return Number(b[1] ?? 0) - Number(a[1] ?? 0) || 0;
}

/** A copy without what stands at the path. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((_, index) => index !== key);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 ? [] : [[name, without(item, rest)]];
    }),
  );
}
