import type { CountryId } from '../../../model/dataset';
import type { EventRecord } from '../../../model/schema';

/** Every country that some event names, each once. */
export function countriesNamedIn(events: readonly EventRecord[]): readonly CountryId[] {
  const named = new Set<CountryId>();
  for (const { place, chair, participants, about = [] } of events) {
    named.add(place.country);
    if (chair) named.add(chair.country);
    for (const { country } of participants) named.add(country);
    for (const country of about) named.add(country);
  }
  return [...named];
}
