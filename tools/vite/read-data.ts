import { readFileSync } from 'node:fs';
import { checkData, formatIssue, type Issue } from '../../src/data/checks/check-data';
import { FILES, type FileName, type RawData } from '../../src/model/schema';

export const DATA_FOLDER = new URL('../../assets/data/', import.meta.url);

interface CheckedData {
  readonly data: RawData | null;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Reads and checks every file of assets/data; what is not JSON is an issue like any other. */
function readData(): CheckedData {
  const files: Partial<Record<FileName, unknown>> = {};
  const broken: Issue[] = [];
  for (const name of Object.keys(FILES) as FileName[]) {
    try {
      files[name] = JSON.parse(readFileSync(new URL(`${name}.json`, DATA_FOLDER), 'utf8'));
    } catch (error) {
      broken.push(notJson(`${name}.json`, error));
    }
  }
  if (broken.length > 0) return { data: null, errors: broken, warnings: [] };
  const { data, issues } = checkData(files as Record<FileName, unknown>);
  return {
    data,
    errors: issues.filter((issue) => issue.severity === 'error'),
    warnings: issues.filter((issue) => issue.severity === 'warning'),
  };
}

function notJson(file: string, error: unknown): Issue {
  return {
    rule: 'not-json',
    severity: 'error',
    file,
    record: '',
    field: '',
    value: '',
    problem: `the file cannot be read as JSON (${error instanceof Error ? error.message : error})`,
    remedy: 'Mend the place that the message names: often a missing comma or quote.',
  };
}

/** The checked facts, or an Error that lists every fault with its place and remedy. */
export function factsOrThrow(): RawData {
  const { data, errors } = readData();
  if (!data || errors.length > 0) {
    const list = errors.map((issue) => `  ${formatIssue(issue)}`).join('\n');
    throw new Error(`The data under assets/data has ${errors.length} error(s):\n${list}`);
  }
  return data;
}
