import { nameOfCountry, statusWords } from '../../i18n/country-words';
import { edtfWords } from '../../i18n/edtf-words';
import { dateLine, eventHeading, placeWords } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import type { Store } from '../../state/store';
import type { Entry } from './entry';

/** What a result is, in one line: where, when, which office. */
export function detailOf({ record }: Entry, store: Store, words: Words): string {
  const { dataset } = store;
  const { t } = words;
  const country = dataset.countryById.get(record.country ?? '');
  const event = dataset.eventById.get(record.events?.[0] ?? '');
  const land = country ? nameOfCountry(words, country) : '';
  switch (record.kind) {
    case 'country':
      return country ? statusWords(words, country, store.cursor.peek()) : '';
    case 'event':
      if (!event) return '';
      return t.joined([
        placeWords(words, dataset, event),
        dateLine(words, event, store.today.peek()),
      ]);
    case 'city':
      return event ? t.clauses(land, meeting(event)) : t.joined([land, t.capital]);
    case 'person': {
      const person = event && personIn(event, record.names[0] ?? '');
      const office = person ? [words.text(person.office)] : [];
      const who = t.joined([...office, land]);
      return event ? t.clauses(who, meeting(event)) : who;
    }
    case 'theme': {
      const named = dataset.events.filter(({ themes }) => themes.includes(record.id)).length;
      return t.eventsOf(words.plural, named, dataset.events.length);
    }
    case 'ministry':
      return land;
    case 'source': {
      const source = dataset.sourceById.get(record.id);
      const published = source?.published ? [edtfWords(words, source.published)] : [];
      return t.joined([words.isolated(source?.publisher ?? ''), ...published]);
    }
  }

  function meeting(named: AtlasEvent): string {
    return t.joined([eventHeading(words, dataset, named), words.dates.date(named.date)]);
  }
}

function personIn({ chair, participants }: AtlasEvent, name: string) {
  return [...(chair ? [chair] : []), ...participants].find((person) => person.name === name);
}
