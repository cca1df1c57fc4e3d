import type { Plural } from '../plural';
import { n } from './number';

/** Saving a picture. */
export const picture = {
  picture: 'Изображение',
  pictureText:
    'Карта с условными обозначениями и шкала времени, какими они видны сейчас; внутри — название, день, границы, источники и лицензии.',
  pictureBehind: 'На нём карта и шкала времени: сейчас они позади того, что вы читаете.',
  pictureFormat: 'Формат',
  pictureKinds: {
    svg: 'SVG, чёткий при любом размере',
    png: 'PNG, для слайдов и документов',
  },
  pictureSize: 'Размер',
  picturePixels: (times: number, width: number, height: number) =>
    `${n(times)}×: ${n(width)} на ${n(height)} пикселей`,
  pictureSources: { full: 'С названием и адресом', names: 'Только издатели' },
  savePicture: 'Сохранить изображение',
  pictureMaking: 'Изображение готовится.',
  pictureTooLarge:
    'Этот браузер не может сделать PNG такого размера. Выберите размер поменьше или SVG.',
  pictureNotDrawn: 'Карту и шкалу времени не удалось нарисовать ещё раз.',
  pictureFailed: 'Браузер не сделал изображения. Попробуйте ещё раз или выберите другой формат.',
  pictureOpened: 'Открыто',
  pictureRoute: 'Маршрут на карте',
  pictureCites: (p: Plural, count: number, numbers: string) =>
    p(count, {
      one: `Источник ${numbers}`,
      few: `Источники ${numbers}`,
      many: `Источники ${numbers}`,
      other: `Источники ${numbers}`,
    }),
  pictureOthers: 'Источники остальных событий шкалы времени — в атласе, по этому адресу:',
};
