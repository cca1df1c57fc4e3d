import { html } from 'lit-html';
import { told } from '../../dom/told';
import { countryName, eventHeading, standingWords } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import { doubtsOfEvent, sourcesOfEvent } from '../../model/evidence';
import type { Store } from '../../state/store';
import type { Column } from './columns';

/** What the table says of each event. */
export function eventColumns(store: Store, words: FullWords): readonly Column<AtlasEvent>[] {
  const { dataset } = store;
  const { t, dates, lang } = words;
  const { columns } = t;
  const today = store.today.value;
  const seriesOf = ({ series }: AtlasEvent) => {
    const known = dataset.seriesById.get(series);
    return known ? words.text(known.short) : series;
  };
  const heading = (event: AtlasEvent) => eventHeading(words, dataset, event);
  const cityOf = ({ place, standing }: AtlasEvent) => {
    if (place.city) return told(lang, place.city);
    return standing === 'held' ? t.cityNotNamed : t.cityNotAnnounced;
  };
  const country = ({ place }: AtlasEvent) => countryName(words, dataset, place.country);
  const sources = (event: AtlasEvent) => sourcesOfEvent(event).length;
  return [
    {
      id: 'date',
      label: columns.date,
      key: ({ date }) => date?.first ?? null,
      cell: ({ date }) => dates.date(date),
      narrow: true,
    },
    { id: 'title', label: columns.title, key: heading, cell: heading, head: true, narrow: true },
    { id: 'series', label: columns.series, key: seriesOf, cell: seriesOf, plain: true },
    {
      id: 'place',
      label: columns.place,
      key: ({ place }) => (place.city ? words.text(place.city) : null),
      cell: cityOf,
      plain: true,
    },
    { id: 'country', label: columns.country, key: country, cell: country, plain: true },
    {
      id: 'standing',
      label: columns.standing,
      key: (event) => standingWords(words, event, today),
      cell: (event) => standingWords(words, event, today),
      plain: true,
    },
    {
      id: 'themes',
      label: columns.themes,
      key: ({ themes }) => themes.length,
      cell: ({ themes }) => t.plainCount(themes.length),
      numeric: true,
    },
    {
      id: 'sources',
      label: columns.sources,
      key: sources,
      cell: (event) =>
        html`${t.plainCount(sources(event))}${doubtsOfEvent(dataset, event).map(
          (doubt) =>
            html` <span class="doubt" title=${t.doubtHelp[doubt]}>${t.doubt[doubt]}</span>`,
        )}`,
      numeric: true,
    },
  ];
}
