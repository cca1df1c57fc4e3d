import type { PictureFact } from '../../exports/picture/picture-content';
import { sourcesOfOpened } from '../../exports/picture/sources-shown';
import { nameOfCountry, statusWords } from '../../i18n/country-words';
import { eventHeading, placeName, placeWords, standingWords } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import type { AtlasEvent, Country } from '../../model/dataset';
import { neighboursOf } from '../../model/series';
import type { Store } from '../../state/store';
import type { PictureSources } from './picture-sources';

/** The event or country that is opened, as the head of its details tells it; none where none is. */
export function openedFact(
  store: Store,
  words: FullWords,
  sources: PictureSources,
): readonly PictureFact[] {
  const [event, country] = [store.selectedEvent.peek(), store.selectedCountry.peek()];
  const cited = sources.cite(sourcesOfOpened(event, country));
  if (event) return [eventFact(store, words, event, cited)];
  return country ? [countryFact(store, words, country, cited)] : [];
}

function eventFact(
  { dataset, today }: Store,
  words: FullWords,
  event: AtlasEvent,
  cited: readonly string[],
): PictureFact {
  const { t } = words;
  const series = dataset.seriesById.get(event.series);
  const { position, count } = neighboursOf(dataset, event);
  const title = words.text(event.title);
  const heading = t.joined([eventHeading(words, dataset, event), placeName(words, dataset, event)]);
  return {
    kicker: series ? t.ofSeries(words.text(series.label), position, count) : t.pictureOpened,
    text: event.number === null ? title : heading,
    details: [
      t.joined([
        words.dates.date(event.date),
        placeWords(words, dataset, event),
        standingWords(words, event, today.peek()),
      ]),
      ...(event.number === null ? [] : [title]),
      ...cited,
    ],
  };
}

function countryFact(
  { cursor }: Store,
  words: FullWords,
  country: Country,
  cited: readonly string[],
): PictureFact {
  return {
    kicker: words.t.pictureOpened,
    text: nameOfCountry(words, country),
    details: [statusWords(words, country, cursor.peek()), ...cited],
  };
}
