import { parseEdtf } from '../model/edtf';
import type { Words } from './words';

/** A date of the data in words; never more exact than it is written. */
export function edtfWords(words: Words, text: string): string {
  return words.dates.date(parseEdtf(text));
}

/** The year alone; empty where the text is no date. */
export function edtfYear(words: Words, text: string): string {
  const date = parseEdtf(text);
  return date ? words.dates.year(date.first) : '';
}
