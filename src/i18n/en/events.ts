import type { Plural } from '../plural';
import { n } from './number';

type DateRange = ((from: string, to: string) => string) | null;

/** How events are called, dated and placed. */
export const events = {
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
  placeUnknown: (country: string, why: string) => `${country}, ${why}`,
  /** A stretch of days or months; null: as Intl writes it. */
  dateRange: null as DateRange,
};
