import { fold } from '../../model/fold';
import type { SearchKind } from '../../model/search';
import type { Entry } from './entry';
import type { SearchIndex } from './search-index';

/** Longer ones are sentences: comparing them letter by letter leads nowhere. */
const MAX_LETTERS = 40;
const MOST = 3;
const FEW_WORDS: readonly SearchKind[] = ['country', 'city', 'person'];
const SHORTEST_WORD = 4;
/** Share of the letters that may differ. */
const FARTHEST = 0.5;
/** What is so much farther than the nearest is not meant. */
const MARGIN = 0.15;

/** The names most like what was typed, for somebody who found nothing. */
export function nearestNames(
  entries: readonly Entry[],
  index: SearchIndex,
  query: string,
): readonly string[] {
  const typed = fold(query.slice(0, 4 * MAX_LETTERS)).trim();
  const near: { readonly name: string; readonly entry: Entry; readonly far: number }[] = [];
  if (typed.length > 1 && typed.length <= MAX_LETTERS) {
    for (const entry of entries) {
      if (entry.record.kind === 'source') continue;
      for (const [position, name] of entry.names.entries()) {
        const far = Math.min(...likenesses(entry, position).map((each) => farness(typed, each)));
        if (far <= FARTHEST) near.push({ name, entry, far });
      }
    }
    near.sort((a, b) => a.far - b.far);
  }
  const farthest = (near[0]?.far ?? 0) + MARGIN;
  const names = new Map<Entry, string>();
  for (const { name, entry, far } of near) {
    if (far <= farthest && !names.has(entry)) names.set(entry, name);
  }
  for (const { entry } of index.findAny(query)) {
    if (names.size >= MOST) break;
    if (entry.record.kind !== 'source' && !names.has(entry)) names.set(entry, entry.label);
  }
  return [...new Set(names.values())].slice(0, MOST);
}

/** A name and, where it is of few words, each of them: many know only the family name. */
function likenesses({ record, folded }: Entry, position: number): readonly string[] {
  const name = folded[position] ?? '';
  if (!FEW_WORDS.includes(record.kind)) return [name];
  return [name, ...name.split(' ').filter((word) => word.length >= SHORTEST_WORD)];
}

/** Share of the letters of what was typed that differ from the name or from its beginning. */
function farness(typed: string, name: string): number {
  const most = Math.floor(typed.length * FARTHEST);
  const beginning = name.slice(0, typed.length + 1);
  // A beginning is less than the whole: the whole wins where it is as near.
  const edits = Math.min(
    editsBetween(typed, name, most),
    editsBetween(typed, beginning, most) + 0.25,
  );
  return edits / typed.length;
}

/** Reused, since thousands of names are compared with every key. */
let row = new Uint8Array(2 * MAX_LETTERS + 2);
let next = new Uint8Array(2 * MAX_LETTERS + 2);

/** Letters put in, taken out or changed (Levenshtein); more than `most` is not counted on. */
function editsBetween(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  for (let column = 0; column <= to.length; column += 1) row[column] = column;
  for (let line = 1; line <= from.length; line += 1) {
    const letter = from.charCodeAt(line - 1);
    let before = line;
    let fewest = line;
    next[0] = line;
    for (let column = 1; column <= to.length; column += 1) {
      const changed = letter === to.charCodeAt(column - 1) ? 0 : 1;
      const above = row[column] ?? 0;
      before = Math.min(above + 1, before + 1, (row[column - 1] ?? 0) + changed);
      next[column] = before;
      if (before < fewest) fewest = before;
    }
    if (fewest > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[to.length] ?? Number.POSITIVE_INFINITY;
}
