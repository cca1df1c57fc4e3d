import type { Issue } from '../../src/data/checks/issue';
import type { CheckedFolder } from './check-folder';
import type { PlacedIssue } from './read-json';

const HEADINGS = { error: 'ERRORS', warning: 'WARNINGS' } as const;

/**
 * What was found, for whoever keeps the facts: errors before warnings; what is said of several
 * places is said once, with a line for each place that an editor can open.
 */
export function reportOf(
  { issues, counts }: Pick<CheckedFolder, 'issues' | 'counts'>,
  folder: string,
  severities: readonly Issue['severity'][] = ['error', 'warning'],
): string {
  return [
    ...severities.flatMap((severity) => {
      const found = issues.filter((issue) => issue.severity === severity);
      return found.length === 0 ? [] : [HEADINGS[severity], '', ...groupsOf(found, folder)];
    }),
    countsOf(counts),
    verdictOf(issues),
  ].join('\n');
}

/** One line for the log: what was found, and what follows from it. */
export function verdictOf(issues: readonly PlacedIssue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
  return errors === 0
    ? `${found} The data can be published.`
    : `${found} Nothing is published before the errors are mended.`;
}

function groupsOf(issues: readonly PlacedIssue[], folder: string): readonly string[] {
  const groups = new Map<string, PlacedIssue[]>();
  for (const issue of issues.toSorted(byPlace)) {
    const said = `${sentence(issue.problem)} ${sentence(issue.remedy)}`;
    groups.set(said, [...(groups.get(said) ?? []), issue]);
  }
  return [...groups].flatMap(([said, places]) => [
    said,
    ...places.map((issue) => `  ${placeOf(issue, folder)}`),
    '',
  ]);
}

function placeOf({ file, line, column, record, field, value }: PlacedIssue, folder: string) {
  const names = [record, field].filter((part) => part !== '').join(', ');
  return [`${folder}${file}:${line}:${column}`, names, value]
    .filter((part) => part !== '')
    .join('  ');
}

function countsOf(counts: CheckedFolder['counts']): string {
  const files = Object.entries(counts).map(([file, { good, all }]) => `${file} ${good} of ${all}`);
  return `Good records: ${files.join(', ')}.`;
}

function byPlace(a: PlacedIssue, b: PlacedIssue): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
