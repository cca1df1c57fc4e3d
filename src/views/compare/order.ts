import { signal } from '@preact/signals-core';
import type { CountryId, IndicatorId } from '../../model/dataset';
import { type Indicators, rankOf, valueFor } from '../../model/indicators';
import { changeOf } from './change';

export const ORDERS = ['value', 'change', 'rank', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** The order that was chosen last, kept while the page is open. */
export const chosenOrder = signal<Order>('value');

interface Named {
  readonly id: CountryId;
  readonly name: string;
}

/** The countries in the order asked for; those without a value come last, equal ones by name. */
export function inOrder<Country extends Named>(
  order: Order,
  countries: readonly Country[],
  data: Indicators,
  id: IndicatorId,
  year: number,
  compareNames: (a: string, b: string) => number,
): readonly Country[] {
  const all = countries.map((country) => country.id);
  const keys: Readonly<Record<Order, (country: CountryId) => number | undefined>> = {
    value: (country) => negative(valueFor(data, id, country, year)?.value),
    change: (country) => negative(changeOf(data, id, country, year)?.difference),
    rank: (country) => rankOf(data, id, all, country, year)?.rank,
    name: () => 0,
  };
  return countries
    .map((country) => ({ country, key: keys[order](country.id) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) =>
      a.key === b.key ? compareNames(a.country.name, b.country.name) : a.key - b.key,
    )
    .map(({ country }) => country);
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}
