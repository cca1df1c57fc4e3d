import { foldLetter } from '../../model/fold';
import { isUnspaced } from '../../model/search-terms';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Letter {
  readonly text: string;
  readonly folded: string;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** A text in pieces: the beginnings of words that were typed, and words that are like them, are marked. */
export function highlight(
  text: string,
  typed: readonly string[],
  alike: readonly string[],
): readonly Piece[] {
  const letters = Array.from(text, (letter) => ({ text: letter, folded: foldLetter(letter) }));
  const marked = markedLetters(letters, typed, alike);
  const pieces: Piece[] = [];
  for (const [position, letter] of letters.entries()) {
    const last = pieces.at(-1);
    // An accent that stands by itself goes with its letter.
    const is = letter.folded === '' && last ? last.marked : marked.has(position);
    if (last?.marked === is) pieces[pieces.length - 1] = { ...last, text: last.text + letter.text };
    else pieces.push({ text: letter.text, marked: is });
  }
  return pieces;
}

function markedLetters(
  letters: readonly Letter[],
  typed: readonly string[],
  alike: readonly string[],
): ReadonlySet<number> {
  // Where each unit of the folded text stands in the text.
  const home = letters.flatMap(({ folded }, position) => Array(folded.length).fill(position));
  const folded = letters.map((letter) => letter.folded).join('');
  const marked = new Set<number>();
  const mark = (start: number, length: number) => {
    for (let unit = start; unit < start + length; unit += 1) marked.add(home[unit] as number);
  };
  for (const { 0: word, index } of folded.matchAll(WORDS)) {
    let begun = false;
    for (const term of typed) {
      if (isUnspaced(term)) {
        const at = word.indexOf(term);
        if (at >= 0) mark(index + at, term.length);
      } else if (word.startsWith(term)) {
        begun = true;
        mark(index, term.length);
      }
    }
    if (!begun && !isUnspaced(word) && alike.includes(word)) mark(index, word.length);
  }
  return marked;
}
