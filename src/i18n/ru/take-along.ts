import type { Plural } from '../plural';
import { n } from './number';

/** Taking along: link, files, citation. */
export const takeAlong = {
  linkToView: 'Ссылка на этот вид',
  linkToViewText: 'Тот, кто её откроет, увидит то же, что видите вы, на этом языке.',
  copyThisLink: 'Скопировать ссылку',
  share: 'Поделиться',
  facts: 'Данные файлами',
  whichFacts: 'Какие данные',
  factsShown: 'Что показано',
  factsAll: 'Все',
  eventCount: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} событие`,
      few: `${n(count)} события`,
      many: `${n(count)} событий`,
      other: `${n(count)} события`,
    }),
  copied: 'Скопировано.',
  copyByHand: 'Браузер не разрешает странице копировать. Скопируйте этот текст вручную:',
  saved: (file: string) => `Сохранено: ${file}`,
  withoutDay: (events: string) =>
    `без событий, для которых ни один источник не называет дня: ${events}`,
  eventsAsCsv: 'События в CSV',
  countriesAsCsv: 'Страны в CSV',
  factsAsJson: 'Данные в JSON',
  meetingsAsCalendar: 'Совещания в календарь',
  citation: 'Цитирование этого события',
  copyCitation: 'Скопировать ссылку на событие',
  copyBibtex: 'Скопировать как BibTeX',
};
