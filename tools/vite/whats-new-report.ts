import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import {
  COMPARED_FILES,
  checkFacts,
  type ReadFacts,
  readFacts,
} from '../../src/data/checks/read-facts';
import { changeWords, toldWords } from '../../src/i18n/change-words';
import { edtfWords } from '../../src/i18n/edtf-words';
import { en } from '../../src/i18n/en/index';
import { later } from '../../src/i18n/en/later';
import { createWords, type FullWords } from '../../src/i18n/words';
import type { Facts, RecordChange } from '../../src/model/changes/change';
import { changesBetween } from '../../src/model/changes/changes-between';
import { lastKeptVersion } from './kept-versions';
import { factsOrThrow } from './read-data';

/** Would rule the terminal, or turn the order of the letters around. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What the facts have that an earlier version had not, in English. The version is a git ref or a
 * file of facts; without one it is the last that is kept. Throws where it cannot be read.
 */
export function whatsNewReport(against?: string): string {
  const before = against === undefined ? keptFacts() : factsOf(against);
  return reportOf(before.name, before.facts, factsOrThrow());
}

/** The report itself, line by line. */
export function reportOf(name: string, before: Facts, after: Facts): string {
  const words: FullWords = { ...createWords('en', en), t: { ...en, ...later } };
  const { t, plural } = words;
  const changes = changesBetween(before, after);
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const lines = [
    `${t.whatsNew}, against ${name}`,
    ...(before.dataset ? [t.asOf(edtfWords(words, before.dataset.asOf))] : []),
    changes.length === 0 ? t.nothingChanged : t.recordsChanged(plural, changes.length),
    ...kinds.flatMap((kind) => [
      '',
      t.recordKind[kind],
      ...changes.filter((change) => change.kind === kind).flatMap((each) => linesOf(words, each)),
    ]),
  ];
  return lines.map((line) => line.replace(UNPRINTABLE, '')).join('\n');
}

function linesOf(words: FullWords, change: RecordChange): readonly string[] {
  const { t } = words;
  return [
    `  ${t.labelled(t.changeHow[change.how], toldWords(words, change.name))} (${change.id})`,
    ...change.fields.map((field) => `    - ${changeWords(words, field)}`),
  ];
}

interface Named {
  readonly name: string;
  readonly facts: Facts;
}

function keptFacts(): Named {
  const kept = lastKeptVersion();
  if (!kept) throw new Error('No version is kept: name a git ref or a file.');
  return { name: `version ${kept.version}`, facts: kept.facts };
}

function factsOf(against: string): Named {
  const read = existsSync(against)
    ? readFacts(readFileSync(against, 'utf8'))
    : checkFacts(filesAt(against));
  if (read.facts) return { name: against, facts: read.facts };
  throw new Error(`${against} cannot be compared: ${whyNot(read)}`);
}

function whyNot({ problem, place }: Exclude<ReadFacts, { readonly facts: object }>): string {
  const said = later.factsProblem[problem];
  if (!place) return said;
  return `${said} ${[place.file, place.record, place.field].filter((part) => part !== '').join(', ')}`;
}

/** The files of the data at a git ref; those that were not there yet are left out. */
function filesAt(ref: string): Readonly<Record<string, unknown>> {
  // What begins so would be an option of git.
  const texts = ref.startsWith('-') ? [] : COMPARED_FILES.map((file) => [file, showAt(ref, file)]);
  const there = texts.filter(([, text]) => text !== null) as [string, string][];
  if (there.length === 0) throw new Error(`${ref} is neither a file nor a git ref with data.`);
  return Object.fromEntries(there.map(([file, text]) => [file, JSON.parse(text) as unknown]));
}

function showAt(ref: string, file: string): string | null {
  try {
    return execFileSync('git', ['show', `${ref}:assets/data/${file}.json`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    });
  } catch {
    return null;
  }
}
