import { valueWords } from '../i18n/value-words';
import type { FullWords } from '../i18n/words';
import type { CountryId } from '../model/dataset';
import type { Indicator, Indicators } from '../model/indicators';
import { yearWords } from './divide-words';
import type { LineChart } from './line-chart';
import { endsOf, type PlacedBackground, type PlacedCountry, placeValue } from './place-country';
import type { Plot } from './plot';

interface Subject {
  readonly data: Indicators;
  readonly indicator: Indicator;
  readonly country: { readonly id: CountryId; readonly name: string };
  readonly year: number;
  readonly plot: Plot;
  readonly behind: PlacedBackground;
  readonly placed: PlacedCountry;
  readonly asRange: boolean;
}

/** The chart of a country with the words that belong to it. */
export function chartOf(words: FullWords, subject: Subject): LineChart {
  const { data, indicator, country, year, plot, behind, placed, asRange } = subject;
  const { t } = words;
  const { short: value, round } = valueWords(words, indicator);
  const ends = endsOf(data, indicator.id, country.id);
  const what = t.joined([country.name, words.text(indicator.label)]);
  const told = (end: { readonly year: number; readonly value: number }) =>
    t.chartValue(value(end.value), yearWords(words, end.year));
  return {
    plot,
    behind,
    country: placed,
    asRange,
    year: year >= plot.firstYear && year <= plot.lastYear ? year : null,
    value: placeValue(data, indicator.id, country.id, year, plot),
    texts: {
      top: round(plot.topValue),
      firstYear: yearWords(words, plot.firstYear),
      lastYear: yearWords(words, plot.lastYear),
      label: ends ? t.chartLabel(what, told(ends.first), told(ends.last)) : what,
      breaks: placed.breaks.map((each) => t.laneBreak(country.name, yearWords(words, each.year))),
    },
  };
}
