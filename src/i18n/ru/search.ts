import type { Plural } from '../plural';
import { n } from './number';

/** The search. */
export const search = {
  searchFor: 'Название или имя на любом языке',
  searchHelp:
    'Страны, города, люди, события, темы, ведомства и источники. Стрелки перебирают найденное и показывают его на карте и шкале времени; Enter открывает.',
  searchResults: 'Найденное',
  searchKind: {
    country: 'Страны',
    event: 'События',
    city: 'Города',
    person: 'Люди',
    theme: 'Темы',
    ministry: 'Министерства и ведомства',
    source: 'Источники',
  },
  found: (p: Plural, count: number) =>
    p(count, {
      one: `Найден ${n(count)} результат`,
      few: `Найдено ${n(count)} результата`,
      many: `Найдено ${n(count)} результатов`,
      other: `Найдено ${n(count)} результата`,
    }),
  moreFound: (_: Plural, count: number) => `ещё ${n(count)}`,
  matches: 'совпадает',
  nothingFound: (text: string) => `По запросу «${text}» ничего не найдено.`,
  didYouMean: 'Возможно, вы искали:',
  searchLoading: 'Поиск загружается',
  searchFailed: 'Не удалось загрузить данные для поиска.',
  readSource: 'Открыть источник',
};
