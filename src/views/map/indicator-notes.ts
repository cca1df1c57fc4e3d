import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { countryName } from '../../i18n/event-words';
import type { ValueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import type { CountryId, Dataset } from '../../model/dataset';
import { caveatsOf, type Indicator, type Indicators } from '../../model/indicators';
import type { Coat } from './coat';

/* What a reader of the colours should know, each behind a line that says how much there is. */

type Note = TemplateResult | typeof nothing;

/** The countries whose value is of an earlier year, by that year, the newest first. */
export function earlierYears(
  words: FullWords,
  dataset: Dataset,
  { of, year }: Coat,
  written: ValueWords,
): Note {
  const byYear = new Map<number, CountryId[]>();
  for (const { country, value } of of.values()) {
    if (!value || value.year === year) continue;
    byYear.set(value.year, [...(byYear.get(value.year) ?? []), country]);
  }
  if (byYear.size === 0) return nothing;
  const count = [...byYear.values()].flat().length;
  const rows = [...byYear].sort(([a], [b]) => b - a);
  return html`<details class="legend-stand-ins">
    <summary>${words.t.legendStandIns(words.plural, count)}</summary>
    ${rows.map(([each, countries]) => {
      const names = countries.map((country) => countryName(words, dataset, country));
      return html`<p>${words.t.labelled(written.year(each), words.t.joined(names))}</p>`;
    })}
  </details>`;
}

/** What broke the series of the countries shown, up to the year of the value that is shown. */
export function breaksInSeries(
  words: FullWords,
  dataset: Dataset,
  numbers: Indicators,
  { indicator, of }: Coat,
  written: ValueWords,
): Note {
  const breaks = caveatsOf(numbers, indicator.id).filter(
    ({ break: breaking, country, year }) =>
      breaking &&
      year !== undefined &&
      (country === undefined || year <= (of.get(country)?.value?.year ?? Number.NEGATIVE_INFINITY)),
  );
  if (breaks.length === 0) return nothing;
  return html`<details class="legend-breaks">
    <summary>${words.t.legendBreaks(words.plural, breaks.length)}</summary>
    ${breaks.map(({ country, year = 0, text }) => {
      const when = written.year(year);
      const head =
        country === undefined
          ? when
          : words.t.legendBreakIn(countryName(words, dataset, country), when);
      return html`<p><strong>${head}</strong> ${told(words.lang, text)}</p>`;
    })}
  </details>`;
}

/** What is counted, what else must be known, who publishes it and on what terms. */
export function aboutNumbers(words: FullWords, numbers: Indicators, indicator: Indicator): Note {
  const { t, lang } = words;
  const remarks = caveatsOf(numbers, indicator.id).filter((caveat) => !caveat.break);
  const ids = new Set(indicator.sources.map(({ source }) => source));
  const sources = numbers.sources.filter(({ id }) => ids.has(id));
  const originals = new Map(
    sources.flatMap(({ originalPublisher, originalUrl }) =>
      originalPublisher ? [[originalPublisher, originalUrl] as const] : [],
    ),
  );
  const link = (url: string | undefined, text: string | undefined) =>
    url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer external" lang="en" dir="auto">${text ?? url}</a>`
      : html`<span lang="en" dir="auto">${text ?? ''}</span>`;
  return html`<details class="legend-about">
    <summary>${t.legendAbout}</summary>
    <p>${told(lang, indicator.definition)}</p>
    ${remarks.map(({ text }) => html`<p>${told(lang, text)}</p>`)}
    <p>${t.legendClasses}</p>
    <dl>
      <dt>${t.sources}</dt>
      ${[...originals].map(([publisher, url]) => html`<dd>${link(url, publisher)}</dd>`)}
      <dt>${t.legendThrough}</dt>
      ${sources.map(({ url, publisher }) => html`<dd>${link(url, publisher)}</dd>`)}
      <dt>${t.legendLicence}</dt>
      <dd lang="en" dir="auto">${indicator.licence}</dd>
    </dl>
  </details>`;
}
