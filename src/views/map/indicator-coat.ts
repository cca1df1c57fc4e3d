import { nameOfCountry } from '../../i18n/country-words';
import { type ValueWords, valueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import type { Country, CountryId, IndicatorId } from '../../model/dataset';
import {
  breaksOf,
  classOf,
  type Indicator,
  type Indicators,
  indicatorOf,
  MOST_YEARS_OLD,
  rankOf,
  valueFor,
} from '../../model/indicators';
import type { Coat, CountryCoat } from './coat';

/** What each of the countries shows of an indicator in a year; null where there is no such one. */
export function coatOf(
  words: FullWords,
  numbers: Indicators,
  id: IndicatorId,
  countries: readonly Country[],
  year: number,
): Coat | null {
  const indicator = indicatorOf(numbers, id);
  if (!indicator?.classes) return null;
  const written = valueWords(words, indicator);
  const among = countries.map((country) => country.id);
  const coats = countries.map((country): readonly [CountryId, CountryCoat] => [
    country.id,
    countryCoat({ words, numbers, indicator, written, among, year }, country),
  ]);
  return { indicator, year, classes: indicator.classes.length + 1, of: new Map(coats) };
}

interface Setting {
  readonly words: FullWords;
  readonly numbers: Indicators;
  readonly indicator: Indicator;
  readonly written: ValueWords;
  readonly among: readonly CountryId[];
  readonly year: number;
}

function countryCoat(setting: Setting, country: Country): CountryCoat {
  const { words, numbers, indicator, written, year } = setting;
  const { t } = words;
  const name = nameOfCountry(words, country);
  const value = valueFor(numbers, indicator.id, country.id, year);
  if (!value) {
    const from = Math.max(numbers.firstYear, year - MOST_YEARS_OLD);
    const missing = t.valueMissingFor(written.year(from), written.year(year));
    const line = t.labelled(name, missing);
    return {
      country: country.id,
      class: 'missing',
      value,
      figure: '',
      remark: t.valueMissing,
      line,
    };
  }
  return {
    country: country.id,
    class: String(classOf(indicator, value.value)),
    value,
    figure: written.plain(value.value),
    remark: value.year === year ? '' : `(${written.year(value.year)})`,
    line: t.labelled(name, t.joined(factsOf(setting, country.id, value))),
  };
}

/** The value, whose year it is, the country's place among others, and what breaks its series. */
function factsOf(
  { words, numbers, indicator, written, among, year }: Setting,
  country: CountryId,
  value: { readonly year: number; readonly value: number },
): readonly string[] {
  const { t, plural } = words;
  const facts = [written.full(value.value)];
  if (value.year !== year) facts.push(t.valueStandsIn(written.year(value.year)));
  const rank = rankOf(numbers, indicator.id, among, country, year);
  if (rank) facts.push(t.valueRank(plural, rank.rank, rank.among));
  const breaks = breaksOf(numbers, indicator.id, country).filter((each) => each <= value.year);
  if (breaks.length > 0) facts.push(t.valueBreaks(words.list(breaks.map(written.year))));
  return facts;
}
