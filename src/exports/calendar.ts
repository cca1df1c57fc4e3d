import ical, { ICalEventStatus } from 'ical-generator';
import { eventHeading, placeWords, standingWords } from '../i18n/event-words';
import type { Words } from '../i18n/words';
import type { AtlasEvent, Dataset } from '../model/dataset';
import { type Day, dayOfIso, utcMsOf } from '../model/day';
import { isExact } from '../model/edtf';
import { sourcesOfEvent } from '../model/evidence';
import { standingOn } from '../model/standing';

export interface Calendar {
  /** iCalendar, RFC 5545. */
  readonly text: string;
  /** Events whose day no source gives: a calendar has no place for them. */
  readonly left: readonly AtlasEvent[];
}

/**
 * Events as a calendar of whole days. What is not held yet is tentative, and says so; what is known
 * by its month or year only is left out, since a calendar would make a day of it.
 */
export function calendarOf(
  dataset: Dataset,
  words: Words,
  events: readonly AtlasEvent[],
  today: Day,
  title: string,
): Calendar {
  const dated = events.flatMap((event) =>
    event.date && isExact(event.date) ? [{ event, date: event.date }] : [],
  );
  const calendar = ical({
    name: escaped(title),
    prodId: { company: 'SCO Digital Atlas', product: dataset.about.id },
  });
  const stamp = at(dayOfIso(dataset.about.asOf) ?? today);
  for (const { event, date } of dated) {
    const held = standingOn(event, today) === 'held';
    calendar.createEvent({
      // Two datasets may call an event alike.
      id: `${event.id}@${dataset.about.id}`,
      stamp,
      allDay: true,
      start: at(date.first),
      // The end of a whole-day event is the day after its last.
      end: at(date.last + 1),
      summary: eventHeading(words, dataset, event),
      location: placeWords(words, dataset, event),
      description: [
        words.text(event.title),
        standingWords(words, event, today),
        ...cited(event),
      ].join('\n'),
      status: held ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    });
  }
  const shown = new Set(dated.map(({ event }) => event));
  return { text: calendar.toString(), left: events.filter((event) => !shown.has(event)) };

  function cited(event: AtlasEvent): readonly string[] {
    return sourcesOfEvent(event).flatMap((id) => dataset.sourceById.get(id)?.url ?? []);
  }
}

/** The calendar's own name is the one text that the library writes as it is. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n');
}

function at(day: Day): Date {
  return new Date(utcMsOf(day));
}
