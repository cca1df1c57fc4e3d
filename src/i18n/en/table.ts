import type { Plural } from '../plural';
import { n } from './number';

/** The table of events and countries. */
export const table = {
  allThemes: 'All themes',
  tableOf: 'Table of',
  countriesOn: (p: Plural, count: number, date: string) =>
    p(count, { one: `${n(count)} country on ${date}`, other: `${n(count)} countries on ${date}` }),
  columns: {
    date: 'Date',
    title: 'Event',
    series: 'Kind',
    place: 'Place',
    country: 'Country',
    standing: 'Standing',
    themes: 'Themes',
    sources: 'Sources',
    status: 'Status',
    since: 'Since',
    hosted: 'Ministers’ meetings hosted',
    named: 'Events naming it',
  },
  sortBy: 'Sort by',
  direction: { ascending: 'ascending', descending: 'descending' },
  sortedBy: (column: string, direction: string) => `Sorted by ${column}, ${direction}`,
  rowsHelp: 'Up and down arrows walk the rows, Enter opens one.',
  noneOnTheme: 'No event in the lanes shown has this theme.',
  noLaneShown: 'No lane is shown.',
  notApplicable: '–',
  noNumber: 'no value',
};
