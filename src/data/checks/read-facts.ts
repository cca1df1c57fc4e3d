import * as v from 'valibot';
import type { Facts } from '../../model/changes/change';
import { LANGS } from '../../model/lang';
import { FILES, type FileName } from '../../model/schema';
import { isDeeper } from './is-deeper';
import { findingAt } from './issue';

const FORMAT = 1;
/** A file may be this large: some fifty times the facts of the atlas. */
export const MAX_FACTS_BYTES = 20_000_000;
const MAX_RECORDS = 20_000;
const MAX_DEPTH = 16;

/** The files of the data whose versions are compared. */
export const COMPARED_FILES = [
  'dataset',
  'series',
  'events',
  'countries',
  'themes',
  'sources',
  'open-questions',
  'tours',
] as const satisfies readonly FileName[];

export type FactsProblem = 'too-large' | 'not-json' | 'foreign' | 'newer' | 'bad-record';

/** Where the first record stands that has not the form it should have. */
interface BadPlace {
  readonly file: string;
  readonly record: string;
  readonly field: string;
}

export interface RefusedFacts {
  readonly facts: null;
  readonly problem: FactsProblem;
  readonly place: BadPlace | null;
}

export type ReadFacts = { readonly facts: Facts & Required<Pick<Facts, 'dataset'>> } | RefusedFacts;

/** Reads facts that were saved as JSON, from wherever they come. Never throws. */
export function readFacts(text: string): ReadFacts {
  if (text.length > MAX_FACTS_BYTES) return refused('too-large');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  return checkFacts(content);
}

/** Holds facts against the form of the data; what they lack altogether is no fault. */
export function checkFacts(content: unknown): ReadFacts {
  if (isDeeper(content, MAX_DEPTH)) return refused('foreign');
  if (!isRecord(content) || !isRecord(content.dataset)) return refused('foreign');
  const { format } = content.dataset;
  if (typeof format === 'number' && format > FORMAT) return refused('newer');
  const facts: Record<string, unknown> = {};
  for (const file of COMPARED_FILES) {
    const records = Object.hasOwn(content, file) ? content[file] : undefined;
    if (records === undefined) continue;
    if (Array.isArray(records) && records.length > MAX_RECORDS) return refused('too-large');
    const form: v.GenericSchema = FILES[file];
    // The first fault will do: a hostile file may have millions.
    const result = v.safeParse(form, withEnglish(records), { abortEarly: true });
    if (!result.success) return refused('bad-record', placeOf(file, records, result.issues[0]));
    facts[file] = records;
  }
  return { facts: facts as Facts & Required<Pick<Facts, 'dataset'>> };
}

/** The same with an English text beside each: a page saves its facts in the one language it shows. */
function withEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEnglish);
  if (!isRecord(value)) return value;
  const langs = Object.keys(value);
  if (langs.length > 0 && langs.every((lang) => (LANGS as readonly string[]).includes(lang))) {
    return { en: Object.values(value)[0], ...value };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withEnglish(each)]));
}

function placeOf(file: FileName, records: unknown, issue: v.BaseIssue<unknown>): BadPlace {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const said = { severity: 'error' as const, problem: '', remedy: '' };
  const { record, field } = findingAt(file, records, path, said);
  return { file: `${file}.json`, record, field };
}

function refused(problem: FactsProblem, place: BadPlace | null = null): ReadFacts {
  return { facts: null, problem, place };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
