import { eventHeading, placeName } from '../i18n/event-words';
import type { Words } from '../i18n/words';
import type { AtlasEvent, Dataset } from '../model/dataset';

/** What a citation says beside the event: the atlas, as it was on a day, at an address. */
export interface CitedAt {
  readonly title: string;
  readonly asOf: string;
  readonly address: string;
}

/** One line for a list of references. */
export function plainCitation(
  dataset: Dataset,
  words: Words,
  event: AtlasEvent,
  { title, asOf, address }: CitedAt,
): string {
  const parts = [
    eventHeading(words, dataset, event),
    placeName(words, dataset, event),
    words.dates.date(event.date),
  ];
  // In some languages a date ends in a full stop of its own.
  const what = words.t.joined(parts).replace(/\.$/, '');
  return `${what}. ${title}, ${words.isolated(asOf)}. ${address}`;
}

/** A BibTeX entry of the kind `misc`; braces keep capitals, and what TeX would read is escaped. */
export function bibtexCitation(
  dataset: Dataset,
  words: Words,
  event: AtlasEvent,
  { title, asOf, address }: CitedAt,
): string {
  const place = placeName(words, dataset, event);
  const date = words.dates.date(event.date);
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${tex(words.t.joined([eventHeading(words, dataset, event), place, date]))}}`],
    ['howpublished', tex(title)],
    // The year of the data: the event's own may not be known.
    ['year', asOf.slice(0, 4)],
    ['note', `As of ${asOf}`],
    ['url', address],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${event.id},`, ...lines, '}'].join('\n');
}

function tex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : /[~^]/.test(sign) ? `\\${sign}{}` : `\\${sign}`,
  );
}
