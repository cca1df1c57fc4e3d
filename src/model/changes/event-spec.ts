import type { EventRecord, Person } from '../schema';
import { type Names, type RecordSpec, reviewed, reworded, sourcesOf } from './record-spec';
import { date, many, name, one, plain, several, text } from './told';

const person = (names: Names) => (who: Person) =>
  several(plain(who.name), name(who.office), names.country(who.country));
const sameName = (a: Person, b: Person) => a.name === b.name;

export const eventSpec: RecordSpec<EventRecord> = {
  name: (event) => name(event.title),
  fields: (names) => [
    // That no source gives a date is told, too.
    one(
      'date',
      (event) => ({ edtf: event.date }),
      ({ edtf }) => date(edtf),
    ),
    one(
      'standing',
      (event) => event.standing,
      (standing) => ({ as: 'standing', standing }),
    ),
    one('title', (event) => event.title, name),
    one('series', (event) => event.series, names.series),
    one('number', (event) => event.number, plain),
    one('city', (event) => event.place.city, name),
    one('region', (event) => event.place.region, name),
    one('country', (event) => event.place.country, names.country),
    one('position', positionOf, plain),
    one(
      'mode',
      (event) => event.place.mode,
      (mode) => ({ as: 'mode', mode }),
    ),
    one('chair', (event) => event.chair, person(names)),
    many('participant', (event) => event.participants, person(names), sameName),
    many('about', (event) => event.about, names.country),
    many(
      'outcome',
      (event) => event.outcomes,
      (outcome) => text(outcome.text),
      reworded,
    ),
    many('theme', (event) => event.themes, names.theme),
    many(
      'note',
      (event) => event.notes,
      (note) => text(note.text),
      reworded,
    ),
    sourcesOf(names),
    reviewed,
  ],
  covers: [
    ...(['title', 'series', 'number', 'date', 'standing', 'place', 'chair'] as const),
    ...(['participants', 'about', 'outcomes', 'themes', 'notes', 'sources', 'reviewed'] as const),
  ],
};

function positionOf({ place: { lat, lon } }: EventRecord): string | null {
  return lat === null || lon === null ? null : `${lat}, ${lon}`;
}
