import { checkFolder } from './check-folder';
import { DATA_FOLDER, folderName } from './data-folder';
import { reportOf } from './report';

/** Prints what is wrong with the facts; the number to end with is 1 where there are errors. */
export function printReport(): number {
  const checked = checkFolder(DATA_FOLDER);
  console.log(reportOf(checked, folderName()));
  return checked.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
