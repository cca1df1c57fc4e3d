import type { AtlasEvent, CountryId, Dataset } from './dataset';
import { isMeeting } from './series';

/** In what way a country and an event belong together. */
export type Tie = 'host' | 'chair' | 'delegation' | 'status';

/** The ties that sources name. Membership at the time is not one of them. */
export function tiesOf(event: AtlasEvent, country: CountryId): readonly Tie[] {
  const ties: Tie[] = [];
  if (event.place.country === country) ties.push('host');
  if (event.chair?.country === country) ties.push('chair');
  if (event.participants.some((person) => person.country === country)) ties.push('delegation');
  if (event.about?.includes(country)) ties.push('status');
  return ties;
}

export function eventsOfCountry(dataset: Dataset, country: CountryId): readonly AtlasEvent[] {
  return dataset.events.filter((event) => tiesOf(event, country).length > 0);
}

export interface CountryTally {
  readonly events: number;
  readonly allEvents: number;
  readonly meetings: number;
  readonly allMeetings: number;
}

/** "n of m": how many events, and how many meetings of the main series, name the country. */
export function tallyOf(dataset: Dataset, country: CountryId): CountryTally {
  const own = eventsOfCountry(dataset, country);
  const meetings = (events: readonly AtlasEvent[]) =>
    events.filter((event) => isMeeting(dataset, event)).length;
  return {
    events: own.length,
    allEvents: dataset.events.length,
    meetings: meetings(own),
    allMeetings: meetings(dataset.events),
  };
}

/** The countries that the map points out for an event: the host first, then the others named. */
export function countriesOfEvent(event: AtlasEvent): readonly CountryId[] {
  const named = [
    event.place.country,
    ...(event.chair ? [event.chair.country] : []),
    ...event.participants.map((person) => person.country),
    ...(event.about ?? []),
  ];
  return [...new Set(named)];
}
