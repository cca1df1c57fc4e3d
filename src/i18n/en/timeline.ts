import type { Plural } from '../plural';
import { n } from './number';

/** The timeline: cursor, playback, lanes, strip. */
export const timeline = {
  cursor: 'Day shown',
  cursorText: (date: string, events: string) => (events === '' ? date : `${date}: ${events}`),
  today: 'today',
  todayIs: (date: string) => `Today, ${date}, by your own clock`,
  play: 'Play',
  pause: 'Pause',
  previousMeeting: 'Previous meeting',
  nextMeetingButton: 'Next meeting',
  speed: 'Speed',
  speedName: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  closer: 'Show less time',
  wider: 'Show more time',
  meetingYears: 'Meetings’ years',
  wholeTime: 'All years',
  lanes: 'Lanes',
  lanesShown: (shown: number, all: number) => `Lanes (${n(shown)} of ${n(all)})`,
  showAllLanes: 'Show all lanes',
  noLanes: 'No lane is shown. Choose some under “Lanes”.',
  events: 'Events',
  eventsHelp: 'Arrow keys walk the events in order of time, Enter opens one.',
  more: (count: number) => `+${n(count)}`,
  moreHere: (p: Plural, count: number, series: string, date: string) =>
    p(count, {
      one: `${n(count)} event, ${series}, ${date}`,
      other: `${n(count)} events close together, ${series}, ${date}`,
    }),
  /** How many have the theme, of how many there are. */
  countOf: (count: number, all: number) => `${n(count)}/${n(all)}`,
  onTheme: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} on this theme`, other: `${n(count)} on this theme` }),
  hostsOnTheme: (p: Plural, count: number) =>
    p(count, {
      one: `hosts ${n(count)} event on this theme`,
      other: `hosts ${n(count)} events on this theme`,
    }),
  plainCount: (count: number) => n(count),
  notOnTheme: 'not on this theme',
  earlier: (count: string) => `‹ ${count}`,
  later: (count: string) => `${count} ›`,
  earlierHelp: (p: Plural, count: number, series: string) =>
    p(count, { one: `${n(count)} earlier: ${series}`, other: `${n(count)} earlier: ${series}` }),
  laterHelp: (p: Plural, count: number, series: string) =>
    p(count, { one: `${n(count)} later: ${series}`, other: `${n(count)} later: ${series}` }),
  undated: 'No date',
  noDateConfirmed: 'no date confirmed',
  strip: 'Stretch of time shown',
  stripText: (from: string, to: string) => `${from} to ${to}`,
  zoomHere: 'Zoom in here',
};
