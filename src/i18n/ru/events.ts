import type { Plural } from '../plural';
import { n } from './number';

/** How events are called, dated and placed. */
export const events = {
  /** What is numbered is neuter: «совещание», «заседание». */
  ordinal: (p: Plural, count: number) => p.ordinal(count, { other: `${n(count)}-е` }),
  meetingShort: (ordinal: string, place: string) => `${ordinal} · ${place}`,
  meetingHeading: (ordinal: string, series: string) => `${ordinal} ${series}`,
  ofSeries: (series: string, position: number, count: number) =>
    `${series} · ${n(position)} из ${n(count)}`,
  standing: {
    held: 'состоялось',
    announced: 'объявлено',
    proposed: 'предложено',
  },
  awaiting: {
    held: 'состоялось',
    announced: 'объявлено; сообщений о проведении не найдено',
    proposed: 'предложено; сообщений о проведении не найдено',
  },
  mode: {
    'in-person': 'очно',
    online: 'по видеосвязи',
    hybrid: 'очно и по видеосвязи',
    unknown: 'очно или по видеосвязи — не указано',
  },
  cityNotAnnounced: 'город не объявлен',
  cityNotNamed: 'город в источниках не назван',
  cityInRegion: (city: string, region: string) => `${city} (${region})`,
  placeOf: (city: string, country: string) => `${city}, ${country}`,
  dateNotAnnounced: 'дата не объявлена',
  proposedDate: (date: string) => `${date} (дата предложена, не подтверждена)`,
  proposedShort: (date: string) => `${date} (предложено)`,
  proposedShortest: (date: string) => `${date}?`,
  aboutDate: (date: string) => `примерно ${date}`,
  placeUnknown: (country: string, why: string) => `${country}, ${why}`,
  /** A stretch of days or months; null: as Intl writes it. */
  dateRange: null,
};
