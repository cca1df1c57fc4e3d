import type { Plural } from '../plural';
import { n } from './number';

/** The timeline: cursor, playback, lanes, strip. */
export const timeline = {
  cursor: 'Выбранный день',
  cursorText: (date: string, events: string) => (events === '' ? date : `${date}: ${events}`),
  today: 'сегодня',
  todayIs: (date: string) => `Сегодня, ${date}, по вашим часам`,
  play: 'Пуск',
  pause: 'Пауза',
  previousMeeting: 'Предыдущее совещание',
  nextMeetingButton: 'Следующее совещание',
  speed: 'Скорость',
  speedName: { slow: 'Низкая', normal: 'Обычная', fast: 'Высокая' },
  closer: 'Сузить период',
  wider: 'Расширить период',
  meetingYears: 'Годы совещаний',
  wholeTime: 'Все годы',
  lanes: 'Дорожки',
  lanesShown: (shown: number, all: number) => `Дорожки (${n(shown)} из ${n(all)})`,
  showAllLanes: 'Показать все дорожки',
  noLanes: 'Все дорожки скрыты. Выберите нужные в меню «Дорожки».',
  events: 'События',
  eventsHelp: 'Стрелки переводят от события к событию по времени, Enter открывает событие.',
  more: (count: number) => `+${n(count)}`,
  moreHere: (p: Plural, count: number, series: string, date: string) =>
    p(count, {
      one: `${n(count)} событие, ${series}, ${date}`,
      few: `${n(count)} события рядом, ${series}, ${date}`,
      many: `${n(count)} событий рядом, ${series}, ${date}`,
      other: `${n(count)} события рядом, ${series}, ${date}`,
    }),
  /** How many have the theme, of how many there are. */
  countOf: (count: number, all: number) => `${n(count)}/${n(all)}`,
  onTheme: (p: Plural, count: number) => p(count, { other: `по этой теме: ${n(count)}` }),
  hostsOnTheme: (p: Plural, count: number) =>
    p(count, { other: `принимает событий по этой теме: ${n(count)}` }),
  plainCount: (count: number) => n(count),
  notOnTheme: 'не по этой теме',
  earlier: (count: string) => `‹ ${count}`,
  later: (count: string) => `${count} ›`,
  earlierHelp: (p: Plural, count: number, series: string) =>
    p(count, {
      one: `${n(count)} событие раньше: ${series}`,
      few: `${n(count)} события раньше: ${series}`,
      many: `${n(count)} событий раньше: ${series}`,
      other: `${n(count)} события раньше: ${series}`,
    }),
  laterHelp: (p: Plural, count: number, series: string) =>
    p(count, {
      one: `${n(count)} событие позже: ${series}`,
      few: `${n(count)} события позже: ${series}`,
      many: `${n(count)} событий позже: ${series}`,
      other: `${n(count)} события позже: ${series}`,
    }),
  undated: 'Без даты',
  strip: 'Показанный период',
  stripText: (from: string, to: string) => `с ${from} по ${to}`,
  zoomHere: 'Приблизить',
  noDateConfirmed: 'дата не подтверждена',
};
