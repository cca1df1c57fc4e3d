import type { Plural } from '../plural';
import { genitive, yearInFull } from './date-cases';
import { n } from './number';

/** The map: statuses, legend, places, borders. */
export const map = {
  statusName: {
    'founding-member': 'государство-основатель',
    member: 'государство-член',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр ШОС',
    none: 'без статуса в ШОС',
  },
  statusLegend: {
    'founding-member': (p: Plural, count: number) =>
      p(count, {
        one: `${n(count)} государство-основатель`,
        few: `${n(count)} государства-основателя`,
        many: `${n(count)} государств-основателей`,
        other: `${n(count)} государства-основателя`,
      }),
    member: (p: Plural, count: number) =>
      p(count, {
        one: `${n(count)} член, принятый позднее`,
        few: `${n(count)} члена, принятые позднее`,
        many: `${n(count)} членов, принятых позднее`,
        other: `${n(count)} члена, принятые позднее`,
      }),
    observer: (p: Plural, count: number) =>
      p(count, {
        one: `${n(count)} наблюдатель`,
        few: `${n(count)} наблюдателя`,
        many: `${n(count)} наблюдателей`,
        other: `${n(count)} наблюдателя`,
      }),
    'dialogue-partner': (p: Plural, count: number) =>
      p(count, {
        one: `${n(count)} партнёр по диалогу`,
        few: `${n(count)} партнёра по диалогу`,
        many: `${n(count)} партнёров по диалогу`,
        other: `${n(count)} партнёра по диалогу`,
      }),
    partner: (p: Plural, count: number, decided: string) =>
      p(count, {
        one: `${n(count)} партнёр ШОС (решение от ${decided})`,
        few: `${n(count)} партнёра ШОС (решение от ${decided})`,
        many: `${n(count)} партнёров ШОС (решение от ${decided})`,
        other: `${n(count)} партнёра ШОС (решение от ${decided})`,
      }),
  },
  countMembers: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} член`,
      few: `${n(count)} члена`,
      many: `${n(count)} членов`,
      other: `${n(count)} члена`,
    }),
  countObservers: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} наблюдатель`,
      few: `${n(count)} наблюдателя`,
      many: `${n(count)} наблюдателей`,
      other: `${n(count)} наблюдателя`,
    }),
  countDialoguePartners: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} партнёр по диалогу`,
      few: `${n(count)} партнёра по диалогу`,
      many: `${n(count)} партнёров по диалогу`,
      other: `${n(count)} партнёра по диалогу`,
    }),
  countPartners: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} партнёр ШОС`,
      few: `${n(count)} партнёра ШОС`,
      many: `${n(count)} партнёров ШОС`,
      other: `${n(count)} партнёра ШОС`,
    }),
  beforeFounding: 'До создания ШОС',
  legend: 'Условные обозначения',
  coloursShow: 'Цвета показывают',
  colourStatus: 'Статус в ШОС',
  statusSince: (status: string, date: string) => `${status} с ${genitive(date)}`,
  hosted: (p: Plural, count: number) =>
    p(count, {
      one: `принимающая сторона ${n(count)} совещания министров`,
      other: `принимающая сторона ${n(count)} совещаний министров`,
    }),
  mapHelp:
    'Стрелки переводят от страны к стране, Enter открывает страну, плюс и минус меняют масштаб.',
  countries: 'Страны',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fitMembers: 'Показать членов ШОС',
  fitAll: 'Показать все страны',
  nextHost: (country: string) => `Следующее: ${country}, город и дата не объявлены`,
  nextHostShort: (country: string) => `Следующее: ${country}`,
  hostLabel: (place: string, year: string) => `${place} ${year}`,
  borders: 'Границы',
  bordersAbout: 'О границах',
  bordersReviewed: (date: string) =>
    `Последняя проверка таблицы спорных территорий: ${yearInFull(date)}.`,
  disputedAreas: (p: Plural, count: number) =>
    p(count, {
      one: `${n(count)} спорная территория`,
      few: `${n(count)} спорные территории`,
      many: `${n(count)} спорных территорий`,
      other: `${n(count)} спорной территории`,
    }),
  disputedLegend: 'спорные территории',
  basisSource: 'Источник',
  basisNotOpened: 'источник не открывался',
  drawnAs: { disputed: 'Заштриховано.', own: 'Показано как отдельная территория.' },
  drawnAsPart: (country: string) => `Принадлежность на карте: ${country}.`,
  boundaryNote: 'Показанные границы и названия не означают их одобрения или признания.',
};
