import type { Plural } from '../plural';
import { n } from './number';

/** The search. */
export const search = {
  searchFor: 'A name in any language',
  searchHelp:
    'Countries, cities, people, events, themes, ministries and sources. The arrow keys go through what is found and show it on map and timeline; Enter opens it.',
  searchResults: 'What is found',
  searchKind: {
    country: 'Countries',
    event: 'Events',
    city: 'Cities',
    person: 'People',
    theme: 'Themes',
    ministry: 'Ministries and agencies',
    source: 'Sources',
  },
  found: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} result`, other: `${n(count)} results` }),
  moreFound: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} more`, other: `${n(count)} more` }),
  /** Stands before the name that was found, where another one is listed. */
  matches: 'matches',
  nothingFound: (text: string) => `Nothing is called “${text}”.`,
  didYouMean: 'Did you mean:',
  searchLoading: 'Loading the search',
  searchFailed: 'What can be searched could not be loaded.',
  readSource: 'Read the source',
};
