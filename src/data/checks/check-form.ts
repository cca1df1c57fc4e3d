import * as v from 'valibot';
import { FILES, type FileName } from '../../model/schema';
import { sayingOf } from './form-sayings';
import { findingAt, type Issue, type Path } from './issue';

export interface CheckedForm {
  /** What has the right form: the good records of a list, or the whole; null where there is none. */
  readonly records: unknown;
  /** Where each of the good records stands in the file; left out for the whole. */
  readonly positions?: readonly number[];
  /** How many records the file has. */
  readonly count: number;
  readonly issues: readonly Issue[];
}

/** Holds a file's content against its form in the schema; a list record by record. */
export function checkForm(file: FileName, content: unknown): CheckedForm {
  const form: v.GenericSchema = FILES[file];
  if (isList(form) && Array.isArray(content)) return checkList(file, content, form.item);
  const { good, output, issues } = checkValue(file, content, [], form, content);
  return { records: good ? output : null, count: isList(form) ? 0 : 1, issues };
}

function isList(form: v.GenericSchema): form is v.ArraySchema<v.GenericSchema, undefined> {
  return form.type === 'array';
}

function checkList(
  file: FileName,
  content: readonly unknown[],
  form: v.GenericSchema,
): CheckedForm {
  const checked = content.map((record, i) => checkValue(file, content, [i], form, record));
  const kept = checked.flatMap(({ good, output }, position) =>
    good ? [{ output, position }] : [],
  );
  return {
    records: kept.map(({ output }) => output),
    positions: kept.map(({ position }) => position),
    count: content.length,
    issues: checked.flatMap(({ issues }) => issues),
  };
}

function checkValue(
  file: FileName,
  content: unknown,
  at: Path,
  form: v.GenericSchema,
  value: unknown,
): { readonly good: boolean; readonly output: unknown; readonly issues: readonly Issue[] } {
  // One slip in a field is told once, by the first of the field's demands that it does not meet.
  const result = v.safeParse(form, value, { abortPipeEarly: true });
  const issues = (result.issues ?? []).flatMap((found) => issueOf(file, content, found, at));
  return { good: result.success, output: result.output, issues };
}

/** What is said about one fault in the form; `before` leads to the value that was held against it. */
export function issueOf(
  file: FileName,
  content: unknown,
  found: v.BaseIssue<unknown>,
  before: Path = [],
): readonly Issue[] {
  const path = [...before, ...pathOf(found)];
  const said = sayingOf(found, path);
  if (said === null) return [];
  const { rule, problem, remedy } = said;
  return [{ rule, ...findingAt(file, content, path, { severity: 'error', problem, remedy }) }];
}

export function pathOf(found: v.BaseIssue<unknown>): Path {
  return (found.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
