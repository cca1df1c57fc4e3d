import '../../styles/indicators.css';
import { html, nothing, type TemplateResult } from 'lit-html';
import { divideWords } from '../../charts/divide-words';
import { countryName } from '../../i18n/event-words';
import { type ValueWords, valueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import { type Indicators, ownValue, rangesOf } from '../../model/indicators';
import { AMONG } from '../../state/atlas-state';
import type { Store } from '../../state/store';
import type { Coat } from './coat';
import { aboutNumbers, breaksInSeries, earlierYears } from './indicator-notes';
import { stripOf } from './strip-of';

/** What the classes mean, whose values they hold, how these are spread, and what to beware of. */
export function legendOf(
  store: Store,
  words: FullWords,
  numbers: Indicators,
  coat: Coat,
  disputed: boolean,
): TemplateResult {
  const { t } = words;
  const { indicator, year } = coat;
  const written = valueWords(words, indicator);
  return html`
    ${amongSwitch(store, words)}
    <p class="legend-values">${t.legendValuesOf(written.year(year), words.text(indicator.unit))}</p>
    ${classesOf(words, coat, written, disputed)} ${stripOf(words, coat, written)}
    ${divideOf(store, words, numbers, coat)}
    <div class="legend-notes">
      ${earlierYears(words, store.dataset, coat, written)}
      ${breaksInSeries(words, store.dataset, numbers, coat, written)}
      ${aboutNumbers(words, numbers, indicator)}
    </div>
  `;
}

function amongSwitch(store: Store, { t }: FullWords): TemplateResult {
  const names = { members: t.legendMembers, all: t.legendAll(store.dataset.countries.length) };
  return html`<div class="legend-among" role="group" aria-label=${t.legendAmong}>
    ${AMONG.map(
      (among) => html`<button type="button" data-among=${among}
        aria-pressed=${among === store.among.peek()}
        @click=${() => store.actions.compareAmong(among)}>${names[among]}</button>`,
    )}
  </div>`;
}

function classesOf(
  { t }: FullWords,
  { indicator }: Coat,
  written: ValueWords,
  disputed: boolean,
): TemplateResult {
  const bounds = indicator.classes ?? [];
  const row = (name: string, text: string) => html`<li data-row=${name}>
    <svg class="swatch" viewBox="0 0 22 14" aria-hidden="true">
      <rect class=${name} data-class=${name} width="22" height="14" rx="2"></rect>
    </svg>
    ${text}
  </li>`;
  return html`<ul class="legend-classes">
    ${[null, ...bounds].map((from, index) =>
      row(String(index), written.between(from, bounds[index] ?? null)),
    )}
    ${row('missing', t.valueMissing)} ${disputed ? row('disputed', t.disputedLegend) : nothing}
  </ul>`;
}

/** What lies between the countries, in the newest year with values of more than half of them. */
function divideOf(
  { dataset, compared, among }: Store,
  words: FullWords,
  numbers: Indicators,
  { indicator, year }: Coat,
): TemplateResult | typeof nothing {
  const countries = compared.peek().map(({ id }) => id);
  const range = rangesOf(numbers, indicator.id, countries).findLast((each) => each.year <= year);
  if (!range) return nothing;
  const valueIn = (country: CountryId) => ownValue(numbers, indicator.id, country, range.year);
  // Several may have the lowest or the highest value.
  const nameOf = (country: CountryId) => {
    const same = countries.filter((each) => valueIn(each) === valueIn(country));
    return words.list(same.map((each) => countryName(words, dataset, each)));
  };
  const [text] = divideWords(words, {
    indicator,
    range,
    year,
    whose: among.peek(),
    count: countries.length,
    nameOf,
  });
  return html`<p class="legend-divide">${text}</p>`;
}
