import { nameOfCountry } from '../i18n/country-words';
import type { Words } from '../i18n/words';
import type { Country, Dataset } from '../model/dataset';
import { type Day, isoOf, partsOf } from '../model/day';
import { type Indicators, valueFor } from '../model/indicators';
import { reviewedOn } from '../model/reviewed';
import { isMeeting } from '../model/series';
import { periodOn, statusOn } from '../model/status';
import { type Column, csvOfRecords, several } from './columns';

/**
 * Countries as CSV, one row each: their status on a day, all their statuses, and each indicator's
 * value for that day's year with the year that the value is of.
 */
export function countriesCsv(
  dataset: Dataset,
  words: Words,
  countries: readonly Country[],
  day: Day,
  indicators: Indicators,
): string {
  const { year } = partsOf(day);
  const value = (id: string, country: Country) => valueFor(indicators, id, country.id, year);
  const columns: readonly Column<Country>[] = [
    { name: 'id', cell: ({ id }) => id },
    { name: 'name', cell: (country) => nameOfCountry(words, country) },
    { name: 'official_name', cell: ({ officialName }) => words.text(officialName) },
    { name: 'capital', cell: ({ capital }) => capital && words.text(capital.name) },
    { name: 'on_day', cell: () => isoOf(day) },
    { name: 'status', cell: (country) => statusOn(country, day) },
    { name: 'since_edtf', cell: (country) => periodOn(country, day)?.since.text },
    {
      name: 'statuses',
      cell: ({ statuses }) =>
        several(statuses.map(({ status, from, to = '' }) => `${status} ${from}/${to}`)),
    },
    {
      name: 'meetings_hosted',
      cell: ({ id }) =>
        dataset.events.filter(
          (event) =>
            isMeeting(dataset, event) && event.standing === 'held' && event.place.country === id,
        ).length,
    },
    { name: 'agency', cell: ({ agency }) => agency && words.text(agency.name) },
    ...dataset.indicators.flatMap(({ id }): readonly Column<Country>[] => [
      { name: id, cell: (country) => value(id, country)?.value },
      { name: `${id}_year`, cell: (country) => value(id, country)?.year },
    ]),
    { name: 'reviewed', cell: (country) => reviewedOn(dataset, country) },
    {
      name: 'sources',
      cell: ({ sources, statuses }) =>
        several([...new Set([...sources, ...statuses.flatMap((each) => each.sources)])]),
    },
  ];
  return csvOfRecords(columns, countries);
}
