import type { FieldChange, Told } from '../model/changes/change';
import type { LocalText } from '../model/schema';
import { edtfWords } from './edtf-words';
import type { FullWords } from './words';

/** Enough to know a text again. */
const MAX_TEXT_CHARS = 240;

/** One change of a record as one line: "Date: now 12 May 2026; before: 2026 proposed". */
export function changeWords(words: FullWords, change: FieldChange): string {
  const { t } = words;
  const field = t.changeField[change.field];
  const say = (told: Told) => toldWords(words, told);
  if (change.how === 'added') return t.fieldAdded(field, say(change.after));
  if (change.how === 'removed') return t.fieldRemoved(field, say(change.before));
  if (change.how === 'changed') return t.fieldChanged(field, say(change.before), say(change.after));
  return change.after === null ? t.otherDetails : t.fieldDetail(field, say(change.after));
}

/** A value of the data in words; a long text is cut. */
export function toldWords(words: FullWords, told: Told): string {
  const { t } = words;
  const day = (edtf: string) => edtfWords(words, edtf);
  if (told.as === 'text') return t.quoted(shortText(words, told.text));
  if (told.as === 'name') return shortText(words, told.name);
  if (told.as === 'plain') return words.isolated(shortened(told.plain));
  if (told.as === 'date') return told.date === null ? t.dateNotAnnounced : day(told.date);
  if (told.as === 'standing') return t.standing[told.standing];
  if (told.as === 'mode') return t.mode[told.mode];
  if (told.as === 'several') return t.joined(told.parts.map((part) => toldWords(words, part)));
  const { from, to } = told;
  if (told.as === 'term') return to === null ? t.fromOn(day(from)) : t.fromTo(day(from), day(to));
  const status = t.statusName[told.status];
  return to === null ? t.statusOpen(status, day(from)) : t.statusFrom(status, day(from), day(to));
}

function shortText(words: FullWords, text: LocalText): string {
  // Cut first: what keeps a text of the other direction apart must stay whole.
  const langs = Object.entries(text).map(([lang, each]) => [lang, shortened(each ?? '')]);
  return words.text(Object.fromEntries(langs));
}

function shortened(text: string): string {
  return text.length > MAX_TEXT_CHARS ? `${text.slice(0, MAX_TEXT_CHARS)}…` : text;
}
