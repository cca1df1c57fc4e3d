import { readFileSync } from 'node:fs';
import { type PlacedIssue, type ReadJson, readJson } from './read-json';

/** Reads one file of the folder; that it is not there is an issue like any other. */
export function readFile(file: string, folder: URL): ReadJson {
  try {
    return readJson(file, readFileSync(new URL(file, folder)));
  } catch {
    const place = { line: 1, column: 1 };
    const issue: PlacedIssue = {
      rule: 'missing-file',
      severity: 'error',
      file,
      record: '',
      field: '',
      value: '',
      problem: 'the file is not there or cannot be opened',
      remedy: `put ${file} back into the folder`,
      ...place,
    };
    return { content: undefined, placeOf: () => place, issues: [issue] };
  }
}
