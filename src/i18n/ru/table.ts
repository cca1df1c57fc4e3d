import type { Plural } from '../plural';
import { n } from './number';

/** The table of events and countries. */
export const table = {
  allThemes: 'Все темы',
  tableOf: 'Таблица',
  countriesOn: (p: Plural, count: number, date: string) =>
    p(count, {
      one: `${n(count)} страна на ${date}`,
      few: `${n(count)} страны на ${date}`,
      many: `${n(count)} стран на ${date}`,
      other: `${n(count)} страны на ${date}`,
    }),
  columns: {
    date: 'Дата',
    title: 'Событие',
    series: 'Вид',
    place: 'Место',
    country: 'Страна',
    standing: 'Состояние',
    themes: 'Темы',
    sources: 'Источники',
    status: 'Статус',
    since: 'С какого времени',
    hosted: 'Проведено совещаний министров',
    named: 'События с её участием',
  },
  sortBy: 'Сортировать',
  direction: { ascending: 'по возрастанию', descending: 'по убыванию' },
  sortedBy: (column: string, direction: string) => `Сортировка: ${column}, ${direction}`,
  rowsHelp: 'Стрелки вверх и вниз — от строки к строке, Enter открывает.',
  noneOnTheme: 'На показанных дорожках нет событий по этой теме.',
  noLaneShown: 'Не показана ни одна дорожка.',
  notApplicable: '–',
  noNumber: 'нет значения',
};
