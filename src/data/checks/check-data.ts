import { FILES, type FileName, type RawData } from '../../model/schema';
import { checkForm } from './check-form';
import type { Issue } from './issue';
import { FILE_RULES, RULES } from './rules';

export { formatIssue, type Issue } from './issue';

const FILE_NAMES = Object.keys(FILES) as readonly FileName[];

/**
 * Checks the content of every data file, first each by itself, then across records. Never throws.
 * `data` is null where any file has not the right form; a rule runs once the files it needs have.
 */
export function checkData(files: Readonly<Record<FileName, unknown>>): {
  readonly data: RawData | null;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const read: Partial<Record<FileName, unknown>> = {};
  for (const file of FILE_NAMES) {
    const checked = checkFile(file, files);
    issues.push(...checked.issues);
    if (checked.records !== null) read[file] = checked.records;
  }
  const data = read as RawData;
  for (const rule of RULES) {
    if (!rule.needs.every((file) => Object.hasOwn(read, file))) continue;
    for (const finding of rule.check(data)) issues.push({ rule: rule.name, ...finding });
  }
  const complete = FILE_NAMES.every((file) => Object.hasOwn(read, file));
  return { data: complete ? data : null, issues };
}

function checkFile(
  file: FileName,
  files: Readonly<Record<FileName, unknown>>,
): ReturnType<typeof checkForm> {
  try {
    const content = files[file];
    const { records, issues } = checkForm(file, content);
    const found = FILE_RULES.flatMap(({ name, check }) =>
      check(file, content).map((finding) => ({ rule: name, ...finding })),
    );
    return { records, issues: [...issues, ...found] };
  } catch (error) {
    // Only values that no JSON file can hold, such as a getter that throws, come here.
    return { records: null, issues: [unreadable(file, error)] };
  }
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
