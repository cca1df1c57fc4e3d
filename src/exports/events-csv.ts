import { countryName } from '../i18n/event-words';
import type { Words } from '../i18n/words';
import type { AtlasEvent, Dataset } from '../model/dataset';
import { isoOf } from '../model/day';
import { doubtsOfEvent, sourcesOfEvent } from '../model/evidence';
import { reviewedOn } from '../model/reviewed';
import type { Person } from '../model/schema';
import { type Column, csvOfRecords, several } from './columns';

/** Events as CSV, one row each, with texts in the language shown and every source's address. */
export function eventsCsv(dataset: Dataset, words: Words, events: readonly AtlasEvent[]): string {
  const person = ({ name, office, country }: Person) =>
    `${name} (${words.text(office)}, ${countryName(words, dataset, country)})`;
  const columns: readonly Column<AtlasEvent>[] = [
    { name: 'id', cell: ({ id }) => id },
    { name: 'series', cell: ({ series }) => series },
    { name: 'number', cell: ({ number }) => number },
    { name: 'title', cell: ({ title }) => words.text(title) },
    { name: 'date_edtf', cell: ({ date }) => date?.text },
    { name: 'first_day', cell: ({ date }) => date && isoOf(date.first) },
    { name: 'last_day', cell: ({ date }) => date && isoOf(date.last) },
    { name: 'standing', cell: ({ standing }) => standing },
    { name: 'city', cell: ({ place }) => place.city && words.text(place.city) },
    { name: 'country', cell: ({ place }) => place.country },
    { name: 'country_name', cell: ({ place }) => countryName(words, dataset, place.country) },
    { name: 'latitude', cell: ({ place }) => place.lat },
    { name: 'longitude', cell: ({ place }) => place.lon },
    { name: 'mode', cell: ({ place }) => place.mode },
    { name: 'chair', cell: ({ chair }) => chair && person(chair) },
    { name: 'participants', cell: ({ participants }) => several(participants.map(person)) },
    {
      name: 'outcomes',
      cell: ({ outcomes }) => outcomes.map(({ text }) => words.text(text)).join('\n'),
    },
    { name: 'themes', cell: ({ themes }) => several(themes) },
    { name: 'doubts', cell: (event) => several(doubtsOfEvent(dataset, event)) },
    { name: 'reviewed', cell: (event) => reviewedOn(dataset, event) },
    { name: 'sources', cell: (event) => several(sourcesOfEvent(event)) },
    {
      name: 'source_addresses',
      cell: (event) =>
        several(sourcesOfEvent(event).flatMap((id) => dataset.sourceById.get(id)?.url ?? [])),
    },
  ];
  return csvOfRecords(columns, events);
}
