import { statSync } from 'node:fs';
import type { Translations } from '../../src/data/translate';
import type { Lang } from '../../src/model/lang';
import { COMPLETE_LANGS } from '../../src/model/lang';
import { FILES, type RawData } from '../../src/model/schema';
import { type CheckedFolder, checkFolder } from '../data/check-folder';
import { DATA_FOLDER, folderName } from '../data/data-folder';
import { reportOf } from '../data/report';

const FILE_NAMES = [
  ...Object.keys(FILES),
  ...COMPLETE_LANGS.map((lang) => `translations/${lang}`),
].map((name) => `${name}.json`);

let last: { readonly stamp: string; readonly checked: CheckedFolder } | null = null;

/** The folder of facts as it is now; checked anew only when one of its files has changed. */
export function checkedFolder(): CheckedFolder {
  const stamp = FILE_NAMES.map(stampOf).join(' ');
  if (last?.stamp !== stamp) last = { stamp, checked: checkFolder(DATA_FOLDER) };
  return last.checked;
}

/** The checked facts, or an Error that lists every fault with its place and remedy. */
export function factsOrThrow(): RawData {
  return folderOrThrow().data;
}

/** The editors' translations of the facts; none for a language whose facts stay English. */
export function translationsOrThrow(lang: Lang): Translations {
  return folderOrThrow().translations[lang] ?? {};
}

function folderOrThrow() {
  const checked = checkedFolder();
  const { data, issues, translations } = checked;
  if (data && !issues.some(({ severity }) => severity === 'error')) return { data, translations };
  const error = new Error(`The data have faults.\n\n${reportOf(checked, folderName(), ['error'])}`);
  // Where in the program it was found says nothing about the data.
  error.stack = error.message;
  throw error;
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(new URL(file, DATA_FOLDER), { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs}/${size}`;
}
