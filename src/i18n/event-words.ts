import type { AtlasEvent, Dataset } from '../model/dataset';
import type { Day } from '../model/day';
import { isExact } from '../model/edtf';
import { standingOn } from '../model/standing';
import { nameOfCountry } from './country-words';
import type { Words } from './words';

/** "Karamay", or the country where no source names the city. */
export function placeName(words: Words, dataset: Dataset, event: AtlasEvent): string {
  const { city, country } = event.place;
  return city ? words.text(city) : countryName(words, dataset, country);
}

export function countryName(words: Words, dataset: Dataset, id: string): string {
  const country = dataset.countryById.get(id);
  return country ? nameOfCountry(words, country) : id;
}

/** "Karamay, China"; "Kyrgyzstan, city not announced". */
export function placeWords(words: Words, dataset: Dataset, event: AtlasEvent): string {
  const country = countryName(words, dataset, event.place.country);
  const { city, region } = event.place;
  if (city) {
    const name = words.text(city);
    return words.t.placeOf(region ? words.t.cityInRegion(name, words.text(region)) : name, country);
  }
  const why = event.standing === 'held' ? words.t.cityNotNamed : words.t.cityNotAnnounced;
  return words.t.placeUnknown(country, why);
}

/** What is sure about the event: "held", "announced". */
export function standingWords(words: Words, event: AtlasEvent, today: Day): string {
  const standing = standingOn(event, today);
  return standing === 'awaiting' ? words.t.awaiting[event.standing] : words.t.standing[standing];
}

/** "4th ministers' meeting" where the series is numbered, else the title. */
export function eventHeading(words: Words, dataset: Dataset, event: AtlasEvent): string {
  const series = dataset.seriesById.get(event.series);
  if (event.number === null || !series) return words.text(event.title);
  const ordinal = words.t.ordinal(words.plural, event.number);
  return words.t.meetingHeading(ordinal, words.text(series.one));
}

/** One line that stands for the event: heading, place, date. */
export function eventLine(words: Words, dataset: Dataset, event: AtlasEvent): string {
  const date = words.dates.date(event.date);
  return words.t.joined([
    eventHeading(words, dataset, event),
    placeName(words, dataset, event),
    date,
  ]);
}

/** The date and its doubt: "17 June 2025"; "announced; 2026 proposed, no date confirmed". */
export function dateLine(words: Words, event: AtlasEvent, today: Day): string {
  const { date } = event;
  const standing = standingOn(event, today);
  if (date !== null && isExact(date) && standing === 'held') return words.dates.date(date);
  return words.t.clauses(standingWords(words, event, today), words.dates.date(date));
}
