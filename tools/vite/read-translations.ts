import { readFileSync } from 'node:fs';
import { formatIssue } from '../../src/data/checks/check-data';
import { checkTranslations } from '../../src/data/checks/translations';
import type { Translations } from '../../src/data/translate';
import { COMPLETE_LANGS, type Lang } from '../../src/model/lang';
import { factsOrThrow } from './read-data';
import { worldviewsOrThrow } from './read-geo';

const FOLDER = new URL('../../assets/data/translations/', import.meta.url);

/**
 * The editors' translations of the facts; none for a language whose facts stay English. Throws
 * where one is missing or left over, with the text it is about.
 */
export function translationsOrThrow(lang: Lang): Translations {
  if (!(COMPLETE_LANGS as readonly Lang[]).includes(lang)) return {};
  const file = new URL(`${lang}.json`, FOLDER);
  const translations = JSON.parse(readFileSync(file, 'utf8')) as Translations;
  const data = [factsOrThrow(), worldviewsOrThrow()];
  const issues = checkTranslations(lang, data, translations);
  if (issues.length > 0) {
    const list = issues.map((issue) => `  ${formatIssue(issue)}`).join('\n');
    throw new Error(`The translations have ${issues.length} error(s):\n${list}`);
  }
  return translations;
}
