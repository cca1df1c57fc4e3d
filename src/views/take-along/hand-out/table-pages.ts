import { html, type TemplateResult } from 'lit-html';
import { nameOfCountry } from '../../../i18n/country-words';
import { eventHeading, placeName, standingWords } from '../../../i18n/event-words';
import type { FullWords } from '../../../i18n/words';
import { sourcesOfEvent } from '../../../model/evidence';
import { periodOn } from '../../../model/status';
import type { Store } from '../../../state/store';
import { createPictureSources } from '../picture-sources';
import { sourceList } from './source-list';

/** All countries as of today, all events with the numbers of their sources, and the sources. */
export function tablePages(store: Store, words: FullWords): TemplateResult {
  const { dataset } = store;
  const { t, dates } = words;
  const { columns } = t;
  const today = store.today.peek();
  const sources = createPictureSources(store, words);
  const { compare } = new Intl.Collator(words.locale);
  const countries = dataset.countries
    .map((country) => ({ name: nameOfCountry(words, country), period: periodOn(country, today) }))
    .sort((a, b) => compare(a.name, b.name));
  const events = dataset.events.map((event) => [
    dates.date(event.date),
    eventHeading(words, dataset, event),
    placeName(words, dataset, event),
    standingWords(words, event, today),
    t.joined(sources.cite(sourcesOfEvent(event))),
  ]);
  return html`<section class="hand-out-tables">
    ${table(
      t.labelled(t.handOutCountries, dates.day(today)),
      [columns.country, columns.status, columns.since],
      countries.map(({ name, period }) => [
        name,
        t.statusName[period?.status ?? 'none'],
        period ? dates.date(period.since) : t.notApplicable,
      ]),
    )}
    ${table(
      t.handOutEvents,
      [columns.date, columns.title, columns.place, columns.standing, columns.sources],
      events,
    )}
    <h2>${t.sources}</h2>
    ${sourceList(sources.list())}
  </section>`;
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult {
  return html`<table>
    <caption>${caption}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>`;
}
