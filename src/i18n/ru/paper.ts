import { n } from './number';

/** Printing a hand-out. */
export const paper = {
  handOut: 'Раздаточный материал',
  handOutText:
    'Обложка, по странице на каждый шаг показа с картой, шкалой времени, подписью и источниками, затем таблицы стран и событий.',
  handOutTour: 'Показ',
  handOutPaper: 'Бумага',
  handOutPapers: { A4: 'A4', letter: 'Letter (США)' },
  handOutNotes: 'С заметками докладчика',
  handOutPrint: 'Печать…',
  handOutCancel: 'Отмена',
  handOutMaking: (step: number, count: number) => `Рисуется шаг ${n(step)} из ${n(count)}.`,
  handOutFailed: 'Не удалось нарисовать раздаточный материал. Попробуйте ещё раз.',
  handOutAsOf: 'Состояние сведений',
  handOutAddress: 'Адрес атласа',
  handOutCountries: 'Страны',
  handOutEvents: 'События',
};
