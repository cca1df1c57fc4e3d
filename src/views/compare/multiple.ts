import { html, nothing, type TemplateResult } from 'lit-html';
import { chartOf } from '../../charts/chart-of';
import { yearWords } from '../../charts/divide-words';
import { lineChart } from '../../charts/line-chart';
import type { PlacedBackground, PlacedCountry } from '../../charts/place-country';
import type { Plot } from '../../charts/plot';
import { valueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import { type Indicator, type Indicators, rankOf, valueFor } from '../../model/indicators';
import { changeOf } from './change';

export interface Multiple {
  readonly data: Indicators;
  readonly indicator: Indicator;
  readonly country: { readonly id: CountryId; readonly name: string };
  readonly compared: readonly CountryId[];
  readonly year: number;
  readonly plot: Plot;
  readonly behind: PlacedBackground;
  readonly placed: PlacedCountry;
  readonly isOpen: boolean;
  /** Whether it is told how far the value has come. */
  readonly withChange: boolean;
  readonly open: () => void;
}

/** One country of many: its name, what it has come to by the year, and its line. */
export function multiple(words: FullWords, view: Multiple): TemplateResult {
  const { country, isOpen, withChange, open } = view;
  return html`<li class="multiple" data-multiple=${country.id}>
    <button type="button" aria-pressed=${isOpen} @click=${open}>${country.name}</button>
    ${valueLine(words, view)}
    ${withChange ? changeLine(words, view) : ''}
    ${lineChart(chartOf(words, { ...view, asRange: false }))}
  </li>`;
}

function valueLine(words: FullWords, view: Multiple): TemplateResult {
  const { data, indicator, country, compared, year } = view;
  const { t, plural } = words;
  const own = valueFor(data, indicator.id, country.id, year);
  if (!own) return html`<p class="reached none">${t.chartNoValue(yearWords(words, year))}</p>`;
  const rank = rankOf(data, indicator.id, compared, country.id, year);
  return html`<p class="reached">
    <strong>${valueWords(words, indicator).short(own.value)}</strong>
    <span data-old=${own.year < year}
      title=${own.year < year ? t.chartStandsIn(yearWords(words, year)) : nothing}>${yearWords(words, own.year)}</span>
  </p>
  ${rank ? html`<p class="rank">${t.valueRank(plural, rank.rank, rank.among)}</p>` : ''}`;
}

function changeLine(words: FullWords, view: Multiple): TemplateResult {
  const { data, indicator, country, year } = view;
  const { t } = words;
  const change = changeOf(data, indicator.id, country.id, year);
  if (!change) return html`<p class="change">${t.compareNoChange}</p>`;
  const text = valueWords(words, indicator).change(change.difference);
  return html`<p class="change">
    ${t.compareSince(text, yearWords(words, change.from.year))}
    ${change.broken ? html`<span class="doubt">${t.chartDoubt.break}</span>` : ''}
  </p>`;
}
