import type { Plural } from '../plural';
import { n } from './number';

/** Choosing, making, keeping and handing on tours. */
export const tours = {
  tours: 'Презентации',
  atlasTours: 'Презентации атласа',
  ownTours: 'Мои презентации',
  ownToursWhere:
    'Хранятся только в этом браузере. Чтобы передать презентацию, сохраните её в файл.',
  noOwnTours:
    'Пока нет. Презентация — это ряд видов: настройте карту и шкалу времени, добавьте вид как шаг, напишите, что о нём сказать.',
  untitledTour: 'Презентация без названия',
  untitledStep: 'Шаг без названия',
  tourLength: (p: Plural, steps: number, minutes: number) => {
    if (steps === 0) return 'шагов пока нет';
    const counted = p(steps, {
      one: `${n(steps)} шаг`,
      few: `${n(steps)} шага`,
      many: `${n(steps)} шагов`,
      other: `${n(steps)} шага`,
    });
    return `${counted}, примерно ${n(minutes)} мин`;
  },
  ofTour: (what: string, title: string) => `${what}: ${title}`,
  editTour: 'Изменить',
  copyTour: 'Скопировать в мои',
  copyOf: (title: string) => `${title} (копия)`,
  saveTour: 'Сохранить в файл',
  copyLink: 'Скопировать ссылку',
  deleteTour: 'Удалить',
  keepTour: 'Сохранить в браузере',
  newTour: 'Новая презентация',
  newTourTitle: 'Моя презентация',
  openTour: 'Открыть файл',
  visitingTour: 'из ссылки, только на этот сеанс',
  tourDeleted: (title: string) => `Презентация «${title}» удалена.`,
  undo: 'Отменить',
  redo: 'Вернуть',

  tourTrouble: {
    refused:
      'Этот браузер не разрешает странице хранить презентации: прежде чем закрыть страницу, сохраните презентацию в файл.',
    full: 'Место, отведённое браузером этой странице, закончилось: прежде чем закрыть страницу, сохраните презентацию в файл.',
  },
  unreadableTours: (p: Plural, count: number) =>
    p(count, {
      one: `Не удалось полностью прочитать ${n(count)} презентацию в этом браузере. Сохранённое не изменено.`,
      few: `Не удалось полностью прочитать ${n(count)} презентации в этом браузере. Сохранённое не изменено.`,
      many: `Не удалось полностью прочитать ${n(count)} презентаций в этом браузере. Сохранённое не изменено.`,
      other: `Не удалось полностью прочитать ${n(count)} презентации в этом браузере. Сохранённое не изменено.`,
    }),
  openReadable: 'Открыть читаемую часть',

  linkCopied: 'Ссылка скопирована. В ней вся презентация.',
  atlasLinkCopied: 'Ссылка скопирована.',
  linkToCopy: 'Браузер не разрешил странице копирование. Скопируйте ссылку отсюда:',
  linkTooLong: (most: number) =>
    `Презентация слишком длинна для ссылки: предел — ${n(most)} знаков. Сохраните презентацию в файл и передайте файл.`,
  tourOpened: (title: string) =>
    `Презентация «${title}» открыта. Прежние презентации остались без изменений.`,
  tourOpenedSame: (title: string) =>
    `Презентация «${title}» здесь уже есть, точно такая же, как в файле.`,
  fileRefused: (file: string) =>
    `Из «${file}» ничего не открыто. Прежние презентации остались без изменений.`,
  partsLeftOut: (p: Plural, count: number) =>
    p(count, {
      one: `Не удалось прочитать ${n(count)} часть:`,
      few: `Не удалось прочитать ${n(count)} части:`,
      many: `Не удалось прочитать ${n(count)} частей:`,
      other: `Не удалось прочитать ${n(count)} части:`,
    }),
  moreFaults: (count: number) => `и ещё ${n(count)}`,
  tourProblem: {
    'not-json':
      'Это не файл презентации, или он повреждён: его нельзя прочитать как JSON. Выберите файл, сохранённый кнопкой «Сохранить в файл».',
    foreign:
      'Это не презентация этого атласа. Выберите файл, сохранённый кнопкой «Сохранить в файл».',
    newer:
      'Презентация создана в более новой версии атласа. Откройте её в той версии или запросите новую версию атласа.',
    'too-large': 'Размер больше допустимого для презентации (2 МБ).',
    'too-many-steps': 'В презентации больше 500 шагов. Разделите её на несколько.',
    'too-deep':
      'Вложенность данных намного больше, чем бывает в презентации. Выберите файл, сохранённый кнопкой «Сохранить в файл».',
    'reserved-name':
      'Есть поле с именем, которого в презентации не бывает («__proto__», «constructor» или «prototype»). Удалите это поле.',
    'no-good-step': 'Ни один шаг не удалось прочитать.',
  },
  fileUnreadable:
    'Браузер не смог прочитать файл. Проверьте, что файл на месте и доступен для чтения.',
  carriedProblem: {
    'not-a-tour':
      'Она обрезана или изменена. Попросите прислать ссылку ещё раз или презентацию в виде файла.',
    'too-large': 'Её размер больше допустимого (2 МБ).',
    'cannot-unpack':
      'Этот браузер не может её распаковать. Попросите прислать презентацию в виде файла.',
  },
  carriedBroken: 'Презентацию из этой ссылки не удалось прочитать.',
  carried: (title: string, length: string) =>
    `В этой ссылке — презентация «${title}» (${length}). Она доступна только в этом сеансе.`,
  carriedKept: (title: string) => `Презентация «${title}» сохранена в этом браузере.`,

  faultPlace: (step: number | null) => (step === null ? 'Презентация' : `Шаг ${n(step)}`),
  fault: (place: string, field: string, value: string, remedy: string) =>
    value === ''
      ? `${place}, ${field}: нет значения. ${remedy}`
      : `${place}, ${field}: значение ${value} не подходит. ${remedy}`,
  faultField: {
    '': 'целиком',
    id: 'id',
    state: 'вид',
    title: 'название',
    describes: 'описание',
    caption: 'подпись',
    notes: 'заметки',
    seconds: 'секунды по плану',
    unattended: 'автоматический показ',
    steps: 'шаги',
  } as Readonly<Record<string, string>>,
  faultRemedy: {
    '': 'У шага есть "id", "state", "title" и "caption".',
    id: 'Присвоен новый id: строчные латинские буквы, цифры и дефисы, каждый id только один раз.',
    state: 'Напишите в прямых кавычках часть адреса после знака «#».',
    title: 'Напишите {"ru": "…"}, не более 300 знаков.',
    describes: 'Напишите {"ru": "…"}.',
    caption: 'Напишите список из {"text": {"ru": "…"}, "sources": []}.',
    notes: 'Напишите {"ru": "…"}.',
    seconds: 'Напишите целое число от 3 до 3600.',
    unattended: 'Напишите true или уберите это поле.',
    steps: 'Напишите список шагов в [квадратных скобках].',
  } as Readonly<Record<string, string>>,
  faultUnknown: 'Этой версии такое поле неизвестно.',
  faultLeft: { step: 'Шаг пропущен.', field: 'Пропущено только это.' },
  remark: (step: string, parts: string) =>
    `Шаг «${step}»: часть вида здесь не имеет смысла и не показана: ${parts}.`,

  tourEditor: 'Редактор презентации',
  done: 'Готово',
  showEditor: 'Показать поля',
  hideEditor: 'Скрыть поля',
  keptHere: 'Все изменения сохраняются в этом браузере.',
  visitingHere:
    'Презентация получена по ссылке. При первом изменении она сохранится в этом браузере.',
  tourTitle: 'Название презентации',
  tourAbout: 'Описание и режим показа',
  tourDescribes: 'Описание',
  tourUnattended: 'Автоматический показ по кругу, для экрана без докладчика',
  tourSteps: 'Шаги',
  noStepYet:
    'Шагов пока нет: настройте карту и шкалу времени так, как хотите их показать, затем добавьте этот вид как шаг.',
  addView: 'Добавить вид как шаг',
  stepUp: 'Переместить вверх',
  stepDown: 'Переместить вниз',
  duplicateStep: 'Дублировать',
  deleteStep: 'Удалить',
  withKey: (name: string, key: string) => `${name} (${key})`,
  stepUpKey: 'Alt ↑',
  stepDownKey: 'Alt ↓',
  deleteStepKey: 'Del',
  stepPlace: (number: number, count: number) => `Шаг ${n(number)} из ${n(count)}`,
  stepTitle: 'Название шага',
  stepCaption: 'Подпись',
  stepCaptionHelp: 'Её читает зал. Каждое утверждение — с новой строки.',
  stepSources: (p: Plural, count: number) =>
    p(count, {
      one: `Источники есть у ${n(count)} строки. Изменённая строка остаётся без источников.`,
      other: `Источники есть у ${n(count)} строк. Изменённая строка остаётся без источников.`,
    }),
  stepNotes: 'Заметки',
  stepNotesHelp: 'Их видит только докладчик.',
  stepSeconds: 'Секунды по плану',
  stepSecondsHelp: (seconds: number) => `Если поле пустое — ${n(seconds)} с.`,
  stepSecondsWrong: 'Введите целое число от 3 до 3600 или оставьте поле пустым.',
  viewIsShown: 'Карта и шкала времени показывают этот шаг.',
  viewIsOther: 'Карта и шкала времени показывают другой вид.',
  showView: 'Показать шаг',
  takeView: 'Взять текущий вид',
  presentFromHere: 'Показ с этого шага',
  tourFull: 'В презентации может быть не больше 500 шагов.',
  said: {
    added: (step: string) => `${step} добавлен`,
    copied: (step: string) => `${step} — копия`,
    moved: (number: number, count: number) => `Теперь на месте ${n(number)} из ${n(count)}`,
    deleted: (title: string) => `Шаг «${title}» удалён`,
    taken: 'Теперь шаг показывает этот вид',
    undone: 'Отменено',
    redone: 'Возвращено',
  },
  quoted: (text: string) => `«${text}»`,
};
