import MiniSearch from 'minisearch';
import { fold } from '../../model/fold';
import { SEARCH_KINDS, type SearchKind } from '../../model/search';
import { isUnspaced, MAX_CHARS, termsOfName, termsOfQuery } from '../../model/search-terms';
import type { Entry } from './entry';

export interface Hit {
  readonly entry: Entry;
  /** What in a name is to be marked: the beginnings that were typed, and whole words that are like them. */
  readonly typed: readonly string[];
  readonly alike: readonly string[];
}

export interface SearchIndex {
  /** The best first; none where nothing is called like it. */
  readonly find: (query: string) => readonly Hit[];
  /** Whatever has at least one of the words. */
  readonly findAny: (query: string) => readonly Hit[];
}

/** How much likelier one kind is meant than another, where the words fit both alike. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = {
  country: 2,
  event: 1.2,
  city: 1.6,
  person: 1.4,
  theme: 1.6,
  ministry: 1.4,
  source: 0.6,
};
const ENTRIES_AT_ONCE = 25;
/** A word of this many letters is found with one slip of the keys, a longer one with two. */
const ONE_SLIP_LETTERS = 5;
const TWO_SLIPS_LETTERS = 8;

/** Finds entries by the beginnings of the words of their names, and else by words that are like them. */
export async function createIndex(entries: readonly Entry[]): Promise<SearchIndex> {
  // The names of a country stand with every event and person of it.
  const known = new Map<string, readonly string[]>();
  const termsOf = (name: string) => {
    const terms = known.get(name) ?? termsOfName(name);
    known.set(name, terms);
    return terms;
  };
  const index = new MiniSearch<{ readonly id: number; readonly entry: Entry }>({
    fields: ['names', 'about'],
    extractField: ({ id, entry }, field) => {
      if (field === 'id') return String(id);
      return (field === 'names' ? entry.names : entry.about).join('\n');
    },
    tokenize: (text) => text.split('\n').flatMap(termsOf),
    processTerm: (term) => term,
  });
  // In pieces: it is made while somebody may be dragging.
  await index.addAllAsync(
    entries.map((entry, id) => ({ id, entry })),
    { chunkSize: ENTRIES_AT_ONCE },
  );

  function search(query: string, fuzzy: boolean, combineWith: 'AND' | 'OR'): readonly Hit[] {
    const terms = termsOfQuery(query);
    if (terms.length === 0) return [];
    const typed = fold(query.slice(0, MAX_CHARS)).trim();
    const found = index.search(terms.join(' '), {
      tokenize: (text) => text.split(' '),
      combineWith,
      boost: { names: 3 },
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      prefix: (term, position) =>
        term.length > 1 || isUnspaced(term) || position === terms.length - 1,
      fuzzy: fuzzy ? slipsIn : false,
    });
    return found
      .flatMap(({ id, score, terms: alike }) => {
        const entry = entries[Number(id)];
        if (!entry) return [];
        return [{ entry, typed: terms, alike, closeness: closeness(entry, typed), score }];
      })
      .sort(
        (a, b) =>
          a.closeness - b.closeness ||
          b.score * WEIGHTS[b.entry.record.kind] - a.score * WEIGHTS[a.entry.record.kind] ||
          order(a.entry) - order(b.entry),
      );
  }

  return {
    find(query) {
      const exact = search(query, false, 'AND');
      return exact.length > 0 ? exact : search(query, true, 'AND');
    },
    findAny: (query) => search(query, true, 'OR'),
  };
}

function slipsIn(term: string): number | false {
  if (isUnspaced(term) || /\d/.test(term) || term.length < ONE_SLIP_LETTERS) return false;
  return term.length < TWO_SLIPS_LETTERS ? 1 : 2;
}

/** 0 where a name is what was typed, 1 where one begins with it, else 2; sources, which only report, come last. */
function closeness({ record, folded }: Entry, typed: string): number {
  if (record.kind === 'source') return 3;
  if (folded.includes(typed)) return 0;
  return folded.some((name) => name.startsWith(typed)) ? 1 : 2;
}

function order({ record }: Entry): number {
  return SEARCH_KINDS.indexOf(record.kind);
}
