import { eventHeading, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent, Dataset } from '../../model/dataset';
import { isExact } from '../../model/edtf';
import type { TextSource } from './place-texts';

/** The wordings that the timeline chooses from, longest first. */
export function timelineTexts(words: Words, dataset: Dataset): TextSource {
  const { t, plural, dates } = words;
  const ordinal = (event: AtlasEvent) =>
    event.number === null ? '' : t.ordinal(plural, event.number);
  return {
    names: (event) => {
      const place = placeName(words, dataset, event);
      const short = ordinal(event);
      return short === ''
        ? [words.text(event.title), place]
        : [t.meetingShort(short, place), short];
    },
    dates: (event) => {
      const { date } = event;
      const full = dates.date(date);
      if (!date) return [full];
      const year = dates.year(date.first);
      if (date.certainty === 'uncertain') {
        return [full, t.proposedShort(year), t.proposedShortest(year)];
      }
      if (date.certainty === 'approximate') return [full, t.aboutDate(year)];
      const oneDay = isExact(date) && date.first === date.last;
      return oneDay ? [full, dates.shortDay(date.first), year] : [full, year];
    },
    doubt: ({ date }) => (date?.certainty === 'uncertain' ? t.noDateConfirmed : null),
    title: (event) =>
      event.number === null
        ? words.text(event.title)
        : t.joined([eventHeading(words, dataset, event), placeName(words, dataset, event)]),
  };
}
