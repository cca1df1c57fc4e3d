import { html, type TemplateResult } from 'lit-html';
import { told } from '../dom/told';
import { edtfWords } from '../i18n/edtf-words';
import type { FullWords } from '../i18n/words';
import type { CountryId } from '../model/dataset';
import { caveatsOf, type Indicator, type Indicators } from '../model/indicators';
import { yearWords } from './divide-words';

/**
 * What a reader of these values must know: each a small note with a mark of doubt. `nameOf` says of
 * whom, where it is not plain.
 */
export function caveatNotes(
  words: FullWords,
  data: Indicators,
  { id }: Indicator,
  countries: readonly CountryId[],
  nameOf: ((country: CountryId) => string) | null = null,
): TemplateResult {
  const { t } = words;
  const notes = caveatsOf(data, id).filter(
    ({ country }) => country === undefined || countries.includes(country),
  );
  return html`${notes.map(
    (caveat) => html`<p class="chart-note" data-caveat=${caveat.break ? 'break' : 'note'}>
      <span class="doubt">${t.chartDoubt[caveat.break ? 'break' : 'note']}</span>
      ${nameOf && caveat.country ? html`<strong>${nameOf(caveat.country)}</strong>` : ''}
      ${told(words.lang, caveat.text)}
    </p>`,
  )}`;
}

/** Who says so: each source with its link, its date and, where there are several, its years. */
export function indicatorSources(
  words: FullWords,
  { sources }: Indicators,
  indicator: Indicator,
): TemplateResult {
  const several = indicator.sources.length > 1;
  const items = indicator.sources.map(({ source: id, years }) => {
    const source = sources.find((each) => each.id === id);
    const name = source?.attribution ?? source?.originalPublisher ?? source?.title ?? id;
    const date = source?.published ?? source?.commitDate;
    const facts = [
      several ? words.list(years.map((year) => yearWords(words, year))) : '',
      date ? edtfWords(words, date) : '',
    ].filter((fact) => fact !== '');
    return html`<li>${
      source?.url
        ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer external"
            title=${source.title} lang="en">${name}</a>`
        : html`<span lang="en">${name}</span>`
    }${facts.map((fact) => html` · ${fact}`)}</li>`;
  });
  return html`<div class="chart-source">
    <p>${words.t.chartSource[several ? 'several' : 'one']} · <span lang="en">${indicator.licence}</span></p>
    <ul>${items}</ul>
  </div>`;
}
