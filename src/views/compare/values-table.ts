import { html, nothing, type TemplateResult } from 'lit-html';
import { yearWords } from '../../charts/divide-words';
import { valueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import { breaksOf, type Indicator, type Indicators, ownValue } from '../../model/indicators';

interface Named {
  readonly id: CountryId;
  readonly name: string;
}

/** All values of an indicator in numbers: the same that the charts draw. */
export function valuesTable(
  words: FullWords,
  data: Indicators,
  indicator: Indicator,
  countries: readonly Named[],
): TemplateResult {
  const { t } = words;
  const { id } = indicator;
  const { short: value } = valueWords(words, indicator);
  const { firstYear, lastYear } = data;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
    // A survey is not made in every year.
    .filter((year) => countries.some((country) => ownValue(data, id, country.id, year) !== null));
  const caption = t.compareCaption(words.text(indicator.label), words.text(indicator.unit));
  return html`<div class="values-scroll" role="region" aria-label=${t.compareTable} tabindex="0">
    <table class="values">
      <caption><span>${caption}</span></caption>
      <thead>
        <tr>
          <th scope="col">${t.compareCountry}</th>
          ${years.map((year) => html`<th scope="col">${yearWords(words, year)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${countries.map((country) => {
          const breaks = breaksOf(data, id, country.id);
          return html`<tr>
            <th scope="row">${country.name}</th>
            ${years.map((year) => {
              const own = ownValue(data, id, country.id, year);
              const broken = breaks.includes(year);
              const help = broken ? t.laneBreak(country.name, yearWords(words, year)) : nothing;
              return html`<td title=${help}>${broken ? '≠ ' : ''}${own === null ? '–' : value(own)}</td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
