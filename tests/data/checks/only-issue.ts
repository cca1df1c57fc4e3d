import { expect } from 'vitest';
import { checkData, type Issue } from '../../../src/data/checks/check-data';
import type { Files } from '../../fixtures/small-dataset';

/** The one issue that the files give, without its path; fails where there are more or none. */
export function onlyIssue(files: Files): Omit<Issue, 'path'> {
  const { issues } = checkData(files);
  expect(issues).toHaveLength(1);
  const { path: _, ...issue } = issues[0] as Issue;
  return issue;
}

/** Said in `expect` where only a part of the sentence matters. */
export function saying(words: string): string {
  return expect.stringContaining(words) as string;
}
