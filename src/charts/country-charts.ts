import { html, render, type TemplateResult } from 'lit-html';
import { told } from '../dom/told';
import { valueWords } from '../i18n/value-words';
import type { FullWords } from '../i18n/words';
import type { CountryId } from '../model/dataset';
import {
  type Indicator,
  type Indicators,
  indicatorOf,
  rankOf,
  valueFor,
} from '../model/indicators';
import { chartKey } from './chart-key';
import { chartOf } from './chart-of';
import { type Whose, yearWords } from './divide-words';
import { caveatNotes, indicatorSources } from './indicator-notes';
import { lineChart } from './line-chart';
import {
  greatestOf,
  type PlacedBackground,
  type PlacedCountry,
  placeBackground,
  placeCountry,
} from './place-country';
import { createPlot, type Plot } from './plot';

const HEIGHT_PX = 104;
const CHOSEN_HEIGHT_PX = 144;

export interface CountryCharts {
  readonly data: Indicators;
  /** The indicators to show, in this order; the one that colours the map is drawn larger. */
  readonly indicators: readonly string[];
  readonly chosen: string | null;
  readonly country: { readonly id: CountryId; readonly name: string };
  readonly whose: Whose;
  /** Those whose lines lie behind. */
  readonly compared: readonly CountryId[];
  /** Those among whom it has a rank; the country is one of them. */
  readonly ranked: readonly CountryId[];
  readonly width: number;
  /** How many times the size for reading the texts have. */
  readonly scale: number;
}

interface PlacedChart {
  readonly indicator: Indicator;
  readonly plot: Plot;
  readonly behind: PlacedBackground;
  readonly placed: PlacedCountry;
}

/** All of a country's charts that does not change with the year. */
export interface PlacedCharts {
  readonly view: CountryCharts;
  readonly asRange: boolean;
  readonly charts: readonly PlacedChart[];
}

export function placeCountryCharts(view: CountryCharts): PlacedCharts {
  const { data, indicators, chosen, country, compared, width, scale } = view;
  const { firstYear, lastYear } = data;
  const ordered = [...indicators].sort((a, b) => Number(b === chosen) - Number(a === chosen));
  return {
    view,
    asRange: !compared.includes(country.id),
    charts: ordered.flatMap((id): readonly PlacedChart[] => {
      const indicator = indicatorOf(data, id);
      if (!indicator) return [];
      const height = (id === chosen ? CHOSEN_HEIGHT_PX : HEIGHT_PX) * scale;
      const greatest = greatestOf(data, id, [...compared, country.id]);
      const plot = createPlot({ width, height, scale, firstYear, lastYear, greatest });
      const behind = placeBackground(data, id, compared, plot);
      return [{ indicator, plot, behind, placed: placeCountry(data, id, country.id, plot) }];
    }),
  };
}

/** Draws a country's numbers over the years, one chart for each indicator. */
export function drawCountryCharts(
  root: HTMLElement,
  words: FullWords,
  { view, asRange, charts }: PlacedCharts,
  year: number,
): void {
  const { country, whose } = view;
  render(
    html`${chartKey(words, country.name, whose, asRange)}
    ${charts.map((chart) => section(words, view, chart, asRange, year))}`,
    root,
  );
}

function section(
  words: FullWords,
  view: CountryCharts,
  chart: PlacedChart,
  asRange: boolean,
  year: number,
): TemplateResult {
  const { data, country } = view;
  const { indicator } = chart;
  return html`<section class="country-chart" data-indicator=${indicator.id}>
    <h4>${told(words.lang, indicator.label)} <span class="unit">${told(words.lang, indicator.unit)}</span></h4>
    <p class="chart-value">${valueText(words, view, indicator, year)}</p>
    ${lineChart(chartOf(words, { ...chart, data, country, year, asRange }))}
    ${caveatNotes(words, data, indicator, [country.id])}
    ${indicatorSources(words, data, indicator)}
  </section>`;
}

/** "92.2% in 2023, 1st of 10"; of an earlier year where that stands in, which is then said. */
function valueText(
  words: FullWords,
  { data, country, ranked }: CountryCharts,
  indicator: Indicator,
  year: number,
): TemplateResult | string {
  const { t, plural } = words;
  const own = valueFor(data, indicator.id, country.id, year);
  if (!own) return t.chartNoValue(yearWords(words, year));
  const rank = rankOf(data, indicator.id, ranked, country.id, year);
  const value = valueWords(words, indicator).short(own.value);
  return html`<strong>${t.chartValue(value, yearWords(words, own.year))}</strong>${
    rank ? t.joined(['', t.valueRank(plural, rank.rank, rank.among)]) : ''
  }${
    own.year === year
      ? ''
      : html` <span class="stands-in">${t.chartStandsIn(yearWords(words, year))}</span>`
  }`;
}
