import type { Plural } from '../plural';
import { n } from './number';

/** The map: statuses, legend, places, borders. */
export const map = {
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
    partner: (p: Plural, count: number, decided: string) =>
      p(count, {
        one: `${n(count)} SCO partner (decided ${decided})`,
        other: `${n(count)} SCO partners (decided ${decided})`,
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
  coloursShow: 'Colours show',
  colourStatus: 'Status',
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
};
