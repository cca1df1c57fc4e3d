import { memoize } from '../../model/memoize';
import { FILES, type FileName, type RawData } from '../../model/schema';
import { type CheckedForm, checkForm } from './check-form';
import { citationsIn } from './citations';
import { type Issue, movedFinding } from './issue';
import type { Lands, RuleContext } from './rule-context';
import { FILE_RULES, RULES } from './rules';
import { textsIn } from './texts';

export { formatIssue, type Issue } from './issue';

export interface CheckedData {
  /** Null where any file has not the right form throughout. */
  readonly data: RawData | null;
  readonly issues: readonly Issue[];
  /** How many records of each file have the right form, of how many. */
  readonly counts: Readonly<Record<FileName, { readonly good: number; readonly all: number }>>;
}

type Files = Readonly<Record<FileName, unknown>>;
type Forms = Readonly<Record<FileName, CheckedFile>>;

interface CheckedFile extends CheckedForm {
  readonly ids: RuleContext['ids'][FileName];
}

const FILE_NAMES = Object.keys(FILES) as readonly FileName[];

/**
 * Checks the content of every data file, first each by itself, then across records. Never throws.
 * A record that has not the right form keeps no other from being checked. With `lands`, places are
 * held against the outlines of their country.
 */
export function checkData(files: Files, lands: Lands | null = null): CheckedData {
  const forms = byFile((file) => checkFile(file, files));
  const issues = FILE_NAMES.flatMap((file) => forms[file].issues);
  const data = byFile((file) => forms[file].records) as RawData;
  const ids = byFile((file) => forms[file].ids);
  const context = { ids, lands, citationsIn: memoize((file: FileName) => citationsIn(data[file])) };
  const found = RULES.filter(({ needs }) => needs.every((file) => forms[file].records !== null))
    .filter(({ whole }) => whole.every((file) => isWhole(forms[file])))
    .flatMap((rule) => findingsOf(rule, data, context, forms));
  return {
    data: FILE_NAMES.every((file) => isWhole(forms[file])) ? data : null,
    issues: [...issues, ...found],
    counts: byFile((file) => ({ good: goodIn(forms[file]), all: forms[file].count })),
  };
}

function findingsOf(
  { name, check }: (typeof RULES)[number],
  data: RawData,
  context: RuleContext,
  forms: Forms,
): readonly Issue[] {
  return check(data, context).map((finding) => {
    const file = finding.file.replace(/\.json$/, '') as FileName;
    return { rule: name, ...movedFinding(finding, forms[file].positions) };
  });
}

function checkFile(file: FileName, files: Files): CheckedFile {
  try {
    const content = files[file];
    const form = checkForm(file, content);
    const texts = textsIn(content);
    const found = FILE_RULES.flatMap(({ name, check }) =>
      check(file, content, texts).map((finding) => ({ rule: name, ...finding })),
    );
    return { ...form, ids: idsIn(content, form), issues: [...form.issues, ...found] };
  } catch (error) {
    // Only values that no JSON file can hold, such as a getter that throws, come here.
    return { records: null, ids: null, count: 0, issues: [unreadable(file, error)] };
  }
}

function goodIn({ records, positions }: CheckedForm): number {
  return positions?.length ?? (records === null ? 0 : 1);
}

function isWhole(form: CheckedForm): boolean {
  return form.records !== null && goodIn(form) === form.count;
}

function idsIn(content: unknown, { issues }: CheckedForm): CheckedFile['ids'] {
  const isOfId = ({ path = [] }: Issue) =>
    path.length < 2 || (path.length === 2 && path[1] === 'id');
  if (!Array.isArray(content) || issues.some(isOfId)) return null;
  return new Set(content.map(({ id }) => id as string));
}

function byFile<Value>(read: (file: FileName) => Value): Record<FileName, Value> {
  const entries = FILE_NAMES.map((file) => [file, read(file)] as const);
  return Object.fromEntries(entries) as Record<FileName, Value>;
}

function unreadable(file: FileName, error: unknown): Issue {
  return {
    rule: 'unreadable',
    severity: 'error',
    file: `${file}.json`,
    record: '',
    field: '',
    value: '',
    problem: `the content cannot be read${error instanceof Error ? ` (${error.message})` : ''}`,
    remedy: 'give the content of the file as JSON.parse returns it',
  };
}
