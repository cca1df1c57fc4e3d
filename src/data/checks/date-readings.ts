import { type DateSpan, parseEdtf } from '../../model/edtf';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MIN_MONTH_LETTERS = 3;
const MAX_DATE_CHARS = 40;

/** What a date written in another way can mean: its EDTF text and the same in words. */
export interface DateReading {
  readonly edtf: string;
  readonly words: string;
}

type Form = readonly [RegExp, (parts: readonly string[]) => readonly string[]];

const FORMS: readonly Form[] = [
  // 03/04/2026: the day first in most of the world, the month first in the United States.
  [
    /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/,
    ([a = '', , b = '', y = '']) => [edtfOf(y, b, a), edtfOf(y, a, b)],
  ],
  [
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/,
    ([y = '', m = '', d = '']) => [edtfOf(y, m, d)],
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y = '', m = '', d = '']) => [edtfOf(y, m, d)]],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y = '', m = '', d = '']) => [edtfOf(y, m, d)]],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,? (\d{4})$/i,
    ([d = '', name = '', y = '']) => [edtfOf(y, monthOf(name), d)],
  ],
  [
    /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([name = '', d = '', y = '']) => [edtfOf(y, monthOf(name), d)],
  ],
  [
    /^(\d{1,2}) ?(?:-|–|to) ?(\d{1,2}) ([a-z]+)\.?,? (\d{4})$/i,
    ([from = '', to = '', name = '', y = '']) => [
      `${edtfOf(y, monthOf(name), from)}/${edtfOf(y, monthOf(name), to)}`,
    ],
  ],
  [/^([a-z]+)\.?,? (\d{4})$/i, ([name = '', y = '']) => [edtfOf(y, monthOf(name))]],
];

/** The dates that exist among the readings of `text`; none where it is no known way of writing. */
export function dateReadings(text: string): readonly DateReading[] {
  if (text.length > MAX_DATE_CHARS) return [];
  const plain = text.trim().replace(/\s+/g, ' ');
  for (const [form, read] of FORMS) {
    const match = form.exec(plain);
    if (match) return [...new Set(read(match.slice(1)))].flatMap(readingOf);
  }
  return [];
}

function readingOf(edtf: string): readonly DateReading[] {
  const date = parseEdtf(edtf);
  return date ? [{ edtf, words: wordsOf(date) }] : [];
}

function wordsOf(date: DateSpan): string {
  return date.text.split('/').map(wordsOfOne).join(' to ');
}

function wordsOfOne(edtf: string): string {
  const [year = '', month = '', day] = edtf.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function edtfOf(year: string, month: string, day?: string): string {
  const parts = [year, month.padStart(2, '0')];
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  return parts.join('-');
}

/** The month's number, or 00, which is no month, for any other word. */
function monthOf(name: string): string {
  if (name.length < MIN_MONTH_LETTERS) return '00';
  const start = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(start));
  return String(index + 1);
}
