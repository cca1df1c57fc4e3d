import type { ReadFacts, RefusedFacts } from '../../data/checks/read-facts';
import { bundleOf } from '../../exports/bundle';
import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import type { RecordChange } from '../../model/changes/change';
import { changesBetween } from '../../model/changes/changes-between';
import { LANGS } from '../../model/lang';
import type { LocalText } from '../../model/schema';
import type { Store } from '../../state/store';
import type { Sides } from './change-list';

/** What came of holding the page's facts against a file. */
export interface Comparison {
  readonly good: boolean;
  readonly lines: readonly string[];
  readonly changes: readonly RecordChange[];
  readonly sides: Sides;
}

/** Holds the facts that the page shows against those of a file; the older come first. Never rejects. */
export async function compareFile(store: Store, words: FullWords, file: File): Promise<Comparison> {
  const { t } = words;
  const name = words.isolated(file.name);
  const checks = await import('../../data/checks/read-facts').catch(() => null);
  // What came may be another version's.
  if (!checks?.readFacts) return refused(`${t.partFailed} ${t.failedRemedy}`);
  // No character takes less than a byte; a file that is too large is not even opened.
  if (file.size > checks.MAX_FACTS_BYTES * 4) return refused(t.factsProblem['too-large']);
  const text = await file.text().catch(() => null);
  if (text === null) return refused(t.factsProblem.unreadable);
  const read = checks.readFacts(text);
  return read.facts ? compared(read.facts) : refused(...problemWords(read));

  function problemWords({ problem, place }: RefusedFacts) {
    const said = t.factsProblem[problem];
    if (!place) return [said];
    const parts = [place.file, place.record, place.field].filter((part) => part !== '');
    return [said, words.isolated(t.joined(parts))];
  }

  function compared(facts: NonNullable<ReadFacts['facts']>): Comparison {
    const { about, events } = store.dataset;
    if (facts.dataset.id !== about.id) return refused(t.factsProblem['other-data']);
    const here = bundleOf(store.dataset, events);
    const newer = facts.dataset.asOf > about.asOf;
    const changes = newer ? changesBetween(here, facts) : changesBetween(facts, here);
    const [added, removed] = newer ? [t.onlyInFile, t.onlyHere] : [t.onlyHere, t.onlyInFile];
    const asOf = t.asOf(edtfWords(words, facts.dataset.asOf));
    const lines = [t.clauses(t.comparedWith(name), asOf)];
    if (!shareLang(facts.dataset.title, about.title)) lines.push(t.otherLanguage);
    if (changes.length === 0) lines.push(t.sameAsFile);
    return { good: true, lines, changes, sides: { added, removed, changed: t.different } };
  }

  function refused(...why: readonly string[]): Comparison {
    const lines = [t.factsRefused(name), ...why];
    return { good: false, lines, changes: [], sides: t.changeHow };
  }
}

function shareLang(a: LocalText, b: LocalText): boolean {
  return LANGS.some((lang) => a[lang] !== undefined && b[lang] !== undefined);
}
