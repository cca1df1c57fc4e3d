/**
 * What stays together: a word, or a sign of a script that parts no words, each with the punctuation
 * that may not be torn from it.
 */
const PIECE =
  /[ \n\t]+|[（《“「『【]*\p{Script=Han}[）》”」』】，。、；：！？·]*|[^ \n\t\p{Script=Han}（《「『【]+|[（《「『【]/gu;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Lines of a text, none wider than `width`; a word that is wider by itself is broken anywhere. */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const piece of text.match(PIECE) ?? []) {
    if (measure((line + piece).trim()) <= width) {
      line += piece;
      continue;
    }
    end();
    for (const part of piecesOf(piece.trimStart(), width, measure)) {
      if (line !== '') end();
      line = part;
    }
  }
  end();
  return lines;
}

function piecesOf(word: string, width: number, measure: (text: string) => number) {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
