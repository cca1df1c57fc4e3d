import type { Plural } from '../plural';
import { n } from './number';

/** How events are called, dated and placed. */
export const events = {
  ordinal: (p: Plural, count: number) => p.ordinal(count, { other: `第${n(count)}次` }),
  meetingShort: (ordinal: string, place: string) => `${ordinal}·${place}`,
  meetingHeading: (ordinal: string, series: string) => `${ordinal}${series}`,
  ofSeries: (series: string, position: number, count: number) =>
    `${series}：第${n(position)}项，共${n(count)}项`,
  standing: {
    held: '已举行',
    announced: '已宣布',
    proposed: '提议',
  },
  awaiting: {
    held: '已举行',
    announced: '已宣布；未查到已举行的报道',
    proposed: '提议；未查到已举行的报道',
  },
  mode: {
    'in-person': '当面举行',
    online: '以视频方式举行',
    hybrid: '线上线下结合',
    unknown: '当面或视频：来源未说明',
  },
  cityNotAnnounced: '城市未宣布',
  cityNotNamed: '来源未提及城市',
  cityInRegion: (city: string, region: string) => `${city}（${region}）`,
  placeOf: (city: string, country: string) => `${country}${city}`,
  dateNotAnnounced: '日期未宣布',
  proposedDate: (date: string) => `提议时间为${date}，日期未获证实`,
  proposedShort: (date: string) => `提议：${date}`,
  proposedShortest: (date: string) => `${date}？`,
  aboutDate: (date: string) => `约${date}`,
  placeUnknown: (country: string, why: string) => `${country}，${why}`,
  /** A stretch of days or months; null: as Intl writes it. */
  dateRange: (from: string, to: string) => `${from}至${to}`,
};
