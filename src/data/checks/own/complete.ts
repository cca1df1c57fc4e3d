import { iso31661Alpha3ToAlpha2 } from 'iso-3166/1-a3-to-1-a2.js';
import type * as v from 'valibot';
import type { Day } from '../../../model/day';
import { parseEdtf } from '../../../model/edtf';
import { UNKNOWN_COUNTRY } from '../../../model/own-limits';
import type {
  CountryRecord,
  EventRecord,
  LocalText,
  Series,
  StatusRecord,
} from '../../../model/schema';
import type { ownCountry, ownEvent, ownSeries } from './own-forms';

/* What a dataset may leave out, filled in with what says that it is not known. */

/** ZZ is the unknown region of CLDR, and XK its Kosovo. */
const MORE_CODES: Readonly<Record<string, string>> = { [UNKNOWN_COUNTRY]: 'ZZ', XKX: 'XK' };

/** The two letters of a country by its three; null where there is none. */
export function alpha2Of(id: string): string | null {
  const codes: Readonly<Record<string, string>> = iso31661Alpha3ToAlpha2;
  if (Object.hasOwn(MORE_CODES, id)) return MORE_CODES[id] ?? null;
  return Object.hasOwn(codes, id) ? (codes[id] ?? null) : null;
}

/** A country of which no more is known than that it is named. */
export function bareCountry(id: string): CountryRecord {
  return {
    id,
    iso2: alpha2Of(id) ?? 'ZZ',
    numeric: '',
    name: {},
    officialName: {},
    capital: null,
    languages: [],
    statuses: [],
    milestones: [],
    agency: null,
    chairmanships: [],
    sources: [],
  };
}

export function completeCountry(given: v.InferOutput<typeof ownCountry>): CountryRecord {
  const statuses = given.statuses.map(
    (status): StatusRecord => ({
      ...status,
      decided: status.decided ?? status.from,
    }),
  );
  return {
    ...given,
    numeric: given.numeric ?? '',
    iso2: given.iso2 ?? alpha2Of(given.id) ?? 'ZZ',
    statuses,
  };
}

export function completeSeries({ id, label, short, one }: v.InferOutput<typeof ownSeries>): Series {
  return { id, label, short: short ?? label, one: one ?? label };
}

/** Where no standing is given, what is surely past counts as held, and all else as announced. */
export function completeEvent(
  given: v.InferOutput<typeof ownEvent>,
  id: string,
  series: string,
  today: Day,
): EventRecord {
  const { place, standing } = given;
  const { lat, lon } = place;
  const whole = lat !== null && lon !== null && !(lat === 0 && lon === 0);
  return {
    ...given,
    id,
    series,
    standing: standing ?? (isPast(given.date, today) ? 'held' : 'announced'),
    place: {
      ...place,
      country: place.country ?? UNKNOWN_COUNTRY,
      lat: whole ? lat : null,
      lon: whole ? lon : null,
    },
  };
}

function isPast(date: string | null, today: Day): boolean {
  const span = date === null ? null : parseEdtf(date);
  return span !== null && span.certainty !== 'uncertain' && span.last <= today;
}

/** The text in whichever language it is. */
export function anyOf(text: LocalText): string {
  return text.en ?? Object.values(text).find((each) => each !== undefined) ?? '';
}
