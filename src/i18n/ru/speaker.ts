import { n } from './number';

/** The speaker's window, and the bar of notes where there can be no window. */
export const speaker = {
  speaker: {
    title: 'Окно докладчика',
    needsScript: 'Для окна докладчика нужен браузер, выполняющий скрипты.',
    loading: 'Поиск презентации',
    waiting: 'Ожидание презентации',
    waitingHelp:
      'Не закрывайте это окно. Оно заработает, когда в окне атласа, из которого оно открыто, начнётся показ.',
    silent: 'Презентация не отвечает. Здесь последний показанный шаг.',
    ended: 'Презентация окончена',
    endedAfter: (elapsed: string, planned: string) =>
      `Длительность — ${elapsed}, по плану — ${planned}.`,
    endedHelp: 'Оставьте это окно для следующей презентации или закройте его.',

    stepOf: (step: number, count: number) => `Шаг ${n(step)} из ${n(count)}`,
    stepSpoken: (step: number, count: number, title: string) =>
      `Шаг ${n(step)} из ${n(count)}: ${title}`,
    hall: 'На экране в зале',
    notes: 'Заметки',
    noNotes: 'К этому шагу заметок нет.',
    next: 'Далее',
    last: 'Это последний шаг.',
    sources: 'Источники подписи',
    noSources: 'В подписи источники не указаны.',

    clock: (time: string) => `Сейчас ${time}`,
    /** Stands behind the time that has passed. */
    ofPlanned: (planned: string) => `из ${planned} по плану`,
    pace: {
      ahead: (length: string) => `Опережение: +${length}`,
      'on-time': (_: string) => 'По плану',
      behind: (length: string) => `Отставание: −${length}`,
    },

    isBlack: 'В зале чёрный экран.',
    strayed: 'Карта или шкала времени сдвинута.',
    showAgain: 'Вернуться к шагу',
    goPrevious: 'Назад',
    goNext: 'Далее',
    black: 'Чёрный экран',
    restartClock: 'Сбросить таймер',

    goToStep: 'Перейти к шагу',
    goToStepRange: (count: number) => `Номер от 1 до ${n(count)}`,
    go: 'Перейти',
    keys: 'Клавиши',
    keysHelp: [
      ['→, Пробел, N, Enter, Page Down', 'следующий шаг'],
      ['←, Page Up, Backspace', 'предыдущий шаг'],
      ['Home, End', 'первый шаг, последний шаг'],
      ['B, .', 'чёрный экран и обратно'],
      ['G', 'переход к шагу по номеру'],
      ['R', 'возврат к исходному виду шага'],
      ['O', 'все шаги, на экране в зале'],
      ['F', 'полный экран, в зале'],
      ['Esc', 'завершение презентации'],
      ['?', 'этот список'],
    ],

    refused:
      'Браузер не разрешил открыть второе окно. Поэтому заметки показаны здесь, и зал их тоже видит.',
    closeNotes: 'Закрыть заметки',
  },
};
