import type { Country, Dataset } from '../model/dataset';
import type { Day } from '../model/day';
import { meetingsByHost } from '../model/meetings';
import { periodOn } from '../model/status';
import type { Words } from './words';

/** The name as the data have it in this language, else as Intl does. */
export function nameOfCountry({ lang, region, text }: Words, { name, iso2 }: Country): string {
  return name[lang] === undefined ? region(iso2) : text(name);
}

/** "founding member since 15 June 2001"; "not part of the SCO". */
export function statusWords(words: Words, country: Country, day: Day): string {
  const period = periodOn(country, day);
  if (!period) return words.t.statusName.none;
  const since = words.dates.date(period.since);
  return words.t.statusSince(words.t.statusName[period.status], since);
}

/** All that hovering, focus and a screen reader tell of a country in one line. */
export function countryLine(words: Words, dataset: Dataset, country: Country, day: Day): string {
  const hosted = meetingsByHost(dataset).get(country.id) ?? 0;
  const facts = [statusWords(words, country, day)];
  if (hosted > 0) facts.push(words.t.hosted(words.plural, hosted));
  return words.t.labelled(nameOfCountry(words, country), words.t.joined(facts));
}
