import { parseEdtf } from '../model/edtf';
import type { Words } from './words';

/** A date of the data in words; never more exact than it is written. */
export function edtfWords(words: Words, text: string): string {
  return words.dates.date(parseEdtf(text));
}
