import { type CheckedData, checkData, type Issue } from '../../src/data/checks/check-data';
import type { Lands } from '../../src/data/checks/rule-context';
import { checkTranslations } from '../../src/data/checks/translations';
import { createLands } from '../../src/data/lands';
import type { Translations } from '../../src/data/translate';
import { indicatorHeads } from '../../src/model/indicators';
import { COMPLETE_LANGS } from '../../src/model/lang';
import { FILES, type FileName, type RawData } from '../../src/model/schema';
import { tourIssues } from '../vite/check-tours';
import { outlinesFile, worldviewsOrThrow } from '../vite/read-geo';
import { readFile } from './read-file';
import type { PlacedIssue, ReadJson } from './read-json';

export interface CheckedFolder extends Omit<CheckedData, 'issues'> {
  readonly issues: readonly PlacedIssue[];
  readonly translations: Readonly<Partial<Record<string, Translations>>>;
}

const FACT_FILES = Object.keys(FILES) as readonly FileName[];
const translationFile = (lang: string) => `translations/${lang}.json`;

let lands: Lands | null = null;

/**
 * Reads and checks a folder of facts, each fault with its line and column. A file that is not JSON
 * and a record that has not the right form keep no other from being checked; only what tours show
 * and what is translated waits until every record has its form.
 */
export function checkFolder(folder: URL): CheckedFolder {
  const facts = FACT_FILES.map((name) => [name, readFile(`${name}.json`, folder)] as const);
  const texts = COMPLETE_LANGS.map(
    (lang) => [lang, readFile(translationFile(lang), folder)] as const,
  );
  lands ??= createLands(outlinesFile(), worldviewsOrThrow());
  const { data, issues, counts } = checkData(contentsOf(facts), lands);
  const translations: CheckedFolder['translations'] = contentsOf(texts);
  const files = new Map([
    ...facts.map(([name, read]) => [`${name}.json`, read] as const),
    ...texts.map(([lang, read]) => [translationFile(lang), read] as const),
  ]);
  const later = data ? [...issuesOfTours(data), ...issuesOfTexts(data, translations)] : [];
  const found = [...issues, ...later].flatMap((issue) => placed(issue, files.get(issue.file)));
  return {
    data,
    counts,
    translations,
    issues: [...[...files.values()].flatMap((read) => read.issues), ...found],
  };
}

function contentsOf<Name extends string>(
  files: readonly (readonly [Name, ReadJson])[],
): Record<Name, never> {
  return Object.fromEntries(files.map(([name, { content }]) => [name, content])) as never;
}

function issuesOfTours(data: RawData): readonly Issue[] {
  const { indicators, 'search-aliases': _, ...facts } = data;
  const borders = worldviewsOrThrow();
  return tourIssues({ ...facts, borders, indicatorHeads: indicatorHeads(indicators) });
}

function issuesOfTexts(
  data: RawData,
  translations: CheckedFolder['translations'],
): readonly Issue[] {
  return COMPLETE_LANGS.flatMap((lang) => {
    const texts = translations[lang];
    return texts === undefined ? [] : checkTranslations(lang, [data, worldviewsOrThrow()], texts);
  });
}

/** That a file cannot be read is told already, and nothing else can be said of it. */
function placed(issue: Issue, read: ReadJson | undefined): readonly PlacedIssue[] {
  if (read?.content === undefined) return [];
  return [{ ...issue, ...read.placeOf(issue.path ?? []) }];
}
