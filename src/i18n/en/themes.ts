import type { Plural } from '../plural';
import { n } from './number';

/** The matrix of themes. */
export const themes = {
  matrixCaption: (p: Plural, fields: number, events: number, all: number) =>
    p(events, {
      one: `The ${n(fields)} fields of the Action Plan, and the ${n(events)} of ${n(all)} events that names any of them`,
      other: `The ${n(fields)} fields of the Action Plan, and the ${n(events)} of ${n(all)} events that name any of them`,
    }),
  planField: 'Field of the plan',
  fieldsNamed: 'Fields named',
  naming: {
    words: 'named in the words of an outcome',
    whole: 'named by the event’s sources as a whole',
  },
  rowOrder: 'Order of the rows',
  orderName: { plan: 'Order of the plan', count: 'Most named first' },
  matrixHelp: 'Arrow keys walk the cells, Enter opens one.',
  wordsBehind: 'Words behind the theme',
  noOwnWords: 'No single outcome names it; the sources of the event as a whole do:',
  noThemeNamed: 'No event in the lanes shown names a theme.',
};
