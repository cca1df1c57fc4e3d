/** Letters that a lane's name has room for; where room is short, half of them. */
const MOST_LETTERS = 28;
/** Letters twice as wide as the others. */
const WIDE = /[\u2e80-\uffdc]/;

/** The name of a lane, cut where it would run into the marks. */
export function laneName(name: string, narrow: boolean): string {
  const most = MOST_LETTERS / (narrow ? 2 : 1) / (WIDE.test(name) ? 2 : 1);
  const letters = [...name];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name;
}
