/** The known id most like `wanted`, or null where none is near enough to be a slip of the keys. */
export function nearestId(wanted: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const id of known) {
    if (Math.abs(id.length - wanted.length) >= fewest) continue;
    const edits = editDistance(wanted, id);
    if (edits < fewest) {
      nearest = id;
      fewest = edits;
    }
  }
  return nearest;
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = from[line - 1] === to[column - 1] ? 0 : 1;
      next.push(
        Math.min(at(row, column) + 1, at(next, column - 1) + 1, at(row, column - 1) + changed),
      );
    }
    row = next;
  }
  return at(row, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
