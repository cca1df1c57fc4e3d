import type { OwnLeft, OwnProblem } from '../../model/own-fault';
import type { Plural } from '../plural';
import { n } from './number';

const problems: Readonly<Record<OwnProblem, string>> = {
  'too-large': 'Он больше 10 МБ. Разделите его или уберите лишнее.',
  unreadable: 'Это не текст в UTF-8. Сохраните файл в UTF-8 и откройте снова.',
  'not-json': 'JSON не читается: возможно, не хватает скобки, кавычки или запятой.',
  'wrong-kind': 'Это не набор JSON и не таблица CSV.',
  foreign: 'В нём нет списка «events». Форма описана в документации.',
  newer: 'Он записан для более новой версии атласа.',
  'too-deep': 'Его части вложены друг в друга слишком глубоко.',
  'no-columns': 'В первой строке должны быть столбцы «title» и «date_edtf».',
  'no-good-row': 'Ни одно событие из него нельзя показать.',
  'no-date': 'Ни у одного события нет даты.',
  elsewhere: 'Открыть можно только адрес на том же сайте, что и эта страница.',
  'no-network': 'Эта страница открыта из файла и не может загружать другие. Выберите сам файл.',
  'no-answer': 'Ответа нет, или он ведёт на другой сайт.',
  missing: 'Такого файла нет.',
  gone: 'Файл открыт, только пока страница не закрыта и не загружена заново. Выберите его ещё раз.',
};

const left: Readonly<Record<OwnLeft, string>> = {
  record: 'Запись пропущена.',
  part: 'Эта часть пропущена.',
  nothing: 'Из этой записи ничего не взято.',
  'as-is': 'Показано так, как есть.',
};

export const ownData = {
  ownData: {
    open: 'Открыть набор данных',
    intro:
      'Показывает в этом атласе встречи другой организации: набор JSON или таблицу событий CSV.',
    stays:
      'Файл читается на этой странице и никуда не отправляется. Он открыт, пока страница не закрыта и не загружена заново.',
    choose: 'Выбрать файл',
    orDrop: 'Или перетащите файл на страницу.',
    dropHere: 'Отпустите файл здесь, чтобы открыть его',
    reading: 'Файл читается',
    readSoFar: (done: number, all: number) => `Прочитано записей: ${n(done)} из ${n(all)}`,
    refused: (name: string) => `${name}: показать нельзя.`,
    problems,
    shown: (_: Plural, count: number, all: number) => `Показано событий: ${n(count)} из ${n(all)}.`,
    faults: (_: Plural, count: number) => `Найдено ошибок: ${n(count)}.`,
    noFaults: 'Ошибок не найдено.',
    row: (row: number) => `строка ${n(row)}`,
    left,
    more: (count: number) => `И ещё ${n(count)}.`,
    save: 'Сохранить список ошибок',
    back: 'Назад к ШОС',
    bar: (title: string, name: string) => `${title}: открыто из ${name}`,
    about: 'Что найдено в файле',
    noOutline: (countries: string) =>
      `На этой карте нет контуров: ${countries}. События там показаны, только если указаны координаты.`,
  },
  otherDataset: {
    partner: 'партнёр',
    none: 'статус не указан',
    colourStatus: 'Статус',
    fitMembers: 'Показать всё',
    hosted: (label: string, count: number) => `принимающая сторона: ${label} (${n(count)})`,
    hostedHere: (label: string) => `${label}: в этой стране`,
    last: (label: string) => `${label}: последнее событие`,
    next: (label: string) => `${label}: следующее событие`,
    tally: (
      label: string,
      events: number,
      allEvents: number,
      meetings: number,
      allMeetings: number,
    ) =>
      `${label} — ${n(meetings)} из ${n(allMeetings)}, события — ${n(events)} из ${n(allEvents)}`,
    membersThen: 'Члены на тот день',
    byDecision: 'по решению',
    byAccession: 'по решению, завершившему вступление',
    agency: 'Министерство или ведомство',
    chairmanships: 'Председательство',
    derived: 'выведено',
    unsourced: 'источник не открыт',
    unsourcedHelp: 'Источник не указан, или на него лишь ссылаются другие.',
    facts: (name: string) =>
      `В том виде, как они стоят в ${name}. Атлас проверил их форму; верны ли они, могут сказать только источники.`,
    places: 'Координаты городов: из набора данных.',
    names: 'Названия стран: из набора данных, иначе Unicode CLDR, как их знает браузер.',
    numbers: 'Ежегодных показателей в этом наборе нет.',
  },
};
