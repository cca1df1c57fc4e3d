import type {
  PictureContent,
  PictureFact,
  SourceDetail,
} from '../../exports/picture/picture-content';
import { sourcesOfStatuses } from '../../exports/picture/sources-shown';
import { countWords } from '../../i18n/count-words';
import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import { reviewedOn } from '../../model/reviewed';
import { countStatuses } from '../../model/status';
import type { Store } from '../../state/store';
import { openedFact } from './opened-fact';
import { createPictureSources, type PictureSources } from './picture-sources';

/**
 * All that a picture says in words, of the state as it is now; `notes` are what to beware of in the
 * numbers that the colours show, `address` is that of the view.
 */
export function pictureContent(
  store: Store,
  words: FullWords,
  notes: readonly string[],
  sourceDetail: SourceDetail,
  address: string,
): PictureContent {
  const { dataset } = store;
  const { t } = words;
  const { about } = dataset;
  const sources = createPictureSources(store, words);
  const title = words.text(about.title);
  const day = words.dates.day(store.cursor.peek());
  const facts = [
    {
      kicker: t.cursor,
      text: day,
      large: true,
      details: [countWords(words, countStatuses(dataset, store.cursor.peek()))],
    },
    ...openedFact(store, words, sources),
    ...themeFact(store, words, sources),
    coloursFact(store, words, sources),
    {
      kicker: t.pictureRoute,
      text: words.text(dataset.seriesById.get(about.mainSeries)?.label ?? { en: '' }),
      details: sources.citeMeetings(),
    },
    bordersFact(store, words),
    {
      kicker: '',
      text: t.asOf(edtfWords(words, about.asOf)),
      details: [t.lastReviewed(edtfWords(words, reviewedOn(dataset, {})))],
    },
  ];
  return {
    lang: words.lang,
    title,
    subtitle: words.text(about.subtitle),
    facts,
    notes,
    sourcesHeading: t.sources,
    sourceDetail,
    sources: sources.list(),
    credits: [
      t.boundaryNote,
      t.creditsOutlines,
      t.creditsPlaces,
      t.creditsNames,
      ...(store.colour.peek() === 'status' ? [] : [t.creditsIndicators]),
      ...(t.translatedBy === null ? [] : [t.translatedBy]),
      t.pictureOthers,
    ],
    address,
    describes: facts
      .map(({ kicker, text }) => (kicker === '' ? text : t.labelled(kicker, text)))
      .reduce(t.clauses),
    asOf: about.asOf,
  };
}

function themeFact(
  store: Store,
  words: FullWords,
  sources: PictureSources,
): readonly PictureFact[] {
  const theme = store.dataset.themeById.get(store.theme.peek() ?? '');
  if (!theme) return [];
  const [some, all] = [store.matchingEvents.peek().length, store.shownEvents.peek().length];
  return [
    {
      kicker: words.t.theme,
      text: words.text(theme.label),
      details: [words.t.eventsOf(words.plural, some, all), ...sources.cite(theme.sources)],
    },
  ];
}

function coloursFact(store: Store, words: FullWords, sources: PictureSources): PictureFact {
  const { dataset } = store;
  const { t } = words;
  const head = dataset.indicators.find(({ id }) => id === store.colour.peek());
  const kicker = t.coloursShow;
  if (!head) {
    const cited = sources.cite(sourcesOfStatuses(dataset, store.cursor.peek()));
    return { kicker, text: t.colourStatus, details: cited };
  }
  return {
    kicker,
    text: words.text(head.label),
    details: [words.text(head.unit), ...sources.citeNumbers(head.id)],
  };
}

function bordersFact(store: Store, words: FullWords): PictureFact {
  const view = store.dataset.worldviews.find(({ id }) => id === store.borders.peek());
  return {
    kicker: words.t.borders,
    text: view ? words.text(view.label) : '',
    details: view ? [words.text(view.describes)] : [],
  };
}
