import type { Plural } from '../plural';
import { n } from './number';

/** The matrix of themes. */
export const themes = {
  matrixCaption: (p: Plural, fields: number, events: number, all: number) =>
    p(events, {
      one: `Области Плана действий (${n(fields)}) и события, в которых они названы: ${n(events)} из ${n(all)}`,
      other: `Области Плана действий (${n(fields)}) и события, в которых они названы: ${n(events)} из ${n(all)}`,
    }),
  planField: 'Область плана',
  fieldsNamed: 'Названо областей',
  naming: {
    words: 'названа в тексте итогов',
    whole: 'названа источниками о событии в целом',
  },
  rowOrder: 'Порядок строк',
  orderName: { plan: 'По порядку плана', count: 'Сначала самые частые' },
  matrixHelp: 'Стрелки — от ячейки к ячейке, Enter открывает.',
  wordsBehind: 'Слова, в которых названа тема',
  noOwnWords: 'В отдельных итогах она не названа; о ней говорят источники о событии в целом:',
  noThemeNamed: 'Ни одно событие на показанных дорожках не называет тем.',
};
