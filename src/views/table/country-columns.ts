import { html } from 'lit-html';
import { nameOfCountry } from '../../i18n/country-words';
import type { FullWords } from '../../i18n/words';
import type { Country } from '../../model/dataset';
import { partsOf } from '../../model/day';
import { type IndicatorHead, type Indicators, indicatorOf, valueFor } from '../../model/indicators';
import { meetingsByHost } from '../../model/meetings';
import { periodOn } from '../../model/status';
import { countriesOfEvent } from '../../model/ties';
import type { Store } from '../../state/store';
import type { Column } from './columns';

/** What the table says of each country on the cursor's day. */
export function countryColumns(store: Store, words: FullWords): readonly Column<Country>[] {
  const { dataset } = store;
  const { t, dates } = words;
  const { columns } = t;
  const day = store.cursor.value;
  const { year } = partsOf(day);
  const hosted = meetingsByHost(dataset);
  const named = countBy(store.matchingEvents.value.flatMap(countriesOfEvent));
  const name = (country: Country) => nameOfCountry(words, country);
  const status = (country: Country) => periodOn(country, day)?.status ?? 'none';
  const count = (counts: ReadonlyMap<string, number>) => ({
    key: ({ id }: Country) => counts.get(id) ?? 0,
    cell: ({ id }: Country) => t.plainCount(counts.get(id) ?? 0),
    numeric: true,
  });
  return [
    { id: 'name', label: columns.country, key: name, cell: name, head: true, narrow: true },
    {
      id: 'status',
      label: columns.status,
      key: (country) => t.statusName[status(country)],
      cell: (country) => t.statusName[status(country)],
      narrow: true,
    },
    {
      id: 'since',
      label: columns.since,
      key: (country) => periodOn(country, day)?.start ?? null,
      cell: (country) => {
        const period = periodOn(country, day);
        return period ? dates.date(period.since) : t.notApplicable;
      },
    },
    { id: 'hosted', label: columns.hosted, ...count(hosted) },
    { id: 'named', label: columns.named, ...count(named) },
    ...dataset.indicators.map((head) => numbers(head, store.indicators.value, year, words)),
  ];
}

/** A yearly number: the value that stands for the year, and the year that it is of. */
function numbers(
  { id, label, unit }: IndicatorHead,
  data: Indicators | null,
  year: number,
  words: FullWords,
): Column<Country> {
  const digits = (data && indicatorOf(data, id)?.decimals) ?? 0;
  const format = new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const years = new Intl.NumberFormat(words.locale, { useGrouping: false });
  const valueIn = (country: Country) => data && valueFor(data, id, country.id, year);
  return {
    id,
    label: words.t.joined([words.text(label), words.text(unit)]),
    key: (country) => valueIn(country)?.value ?? null,
    cell: (country) => {
      const own = valueIn(country);
      if (own) return html`${format.format(own.value)} <small>${years.format(own.year)}</small>`;
      return html`<span aria-hidden="true">${words.t.notApplicable}</span>
        <span class="visually-hidden">${data ? words.t.noNumber : words.t.loading}</span>`;
    },
    numeric: true,
  };
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
