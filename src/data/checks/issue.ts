import type { FileName } from '../../model/schema';

/** One fault in the data, said so that its editor can mend it. */
export interface Issue {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Such as `events.json`. */
  readonly file: string;
  /** Id of the record; `#12`, counted from 1, where it has none; empty for the file as a whole. */
  readonly record: string;
  /** Dotted path in the record, such as `outcomes.0.sources`; empty for the record as a whole. */
  readonly field: string;
  /** Leads there from the top of the file; left out where the file is not made of records. */
  readonly path?: Path;
  /** Short JSON of what stands there; empty where nothing does. */
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a rule finds; its name is added by whoever runs it. */
export type Finding = Omit<Issue, 'rule'>;

export type Path = readonly (string | number)[];

const MAX_VALUE_CHARS = 80;
const MAX_NAME_CHARS = 60;
const PLAIN_NAME = /^[\w-]+$/;
/** Would rule the terminal, or turn the order of the letters around, when the issue is printed. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What is wrong at `path` of a file's content; a path that leads nowhere has no value. */
export function findingAt(
  file: FileName,
  content: unknown,
  path: Path,
  said: Pick<Finding, 'severity' | 'problem' | 'remedy'>,
): Finding {
  const value = shortJson(valueAt(content, path));
  return { file: `${file}.json`, ...placeOf(content, path), path, value, ...said };
}

/** The same finding, made in a list that lacks some records of the file, at its place in the file. */
export function movedFinding(finding: Finding, positions: readonly number[] | undefined): Finding {
  const [at, ...rest] = finding.path ?? [];
  const position = typeof at === 'number' ? positions?.[at] : undefined;
  if (position === undefined || position === at) return finding;
  const record = finding.record.startsWith('#') ? `#${position + 1}` : finding.record;
  return { ...finding, record, path: [position, ...rest] };
}

/** One line for a build log. */
export function formatIssue(issue: Issue): string {
  const place = [issue.file, issue.record, issue.field].filter((part) => part !== '').join(', ');
  const mark = issue.severity === 'warning' ? 'warning: ' : '';
  return `${mark}${place}: ${sentence(issue.problem)} ${sentence(issue.remedy)}`;
}

/** JSON in at most 80 printable characters, whatever the value is. */
export function shortJson(value: unknown): string {
  return shortened(printable(jsonOf(value)), MAX_VALUE_CHARS);
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? (value === undefined ? '' : typeof value);
  } catch {
    return typeof value;
  }
}

function placeOf(content: unknown, path: Path): Pick<Finding, 'record' | 'field'> {
  if (!Array.isArray(content)) {
    return { record: idOf(content) ?? '', field: fieldOf(path) };
  }
  const position = path[0];
  if (typeof position !== 'number') return { record: '', field: fieldOf(path) };
  return { record: idOf(content[position]) ?? `#${position + 1}`, field: fieldOf(path.slice(1)) };
}

function idOf(record: unknown): string | null {
  const id = valueAt(record, ['id']);
  if (typeof id !== 'string' || id.length > MAX_NAME_CHARS) return null;
  return PLAIN_NAME.test(id) ? id : null;
}

function fieldOf(path: Path): string {
  return path.map((key) => shortened(printable(String(key)), MAX_NAME_CHARS)).join('.');
}

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
