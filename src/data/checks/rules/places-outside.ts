import type { FileName, RawData } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';
import type { Lands, RuleContext } from '../rule-context';

/** The outlines leave out small islands and harbours, and draw borders with few corners. */
const SEA_TOLERANCE_KM = 30;
const BORDER_TOLERANCE_KM = 3;

interface Place {
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Every city lies in its country, by the outlines; disputed land counts for each of its parties. */
export function placesOutside(
  { events, countries }: Pick<RawData, 'events' | 'countries'>,
  { lands }: Pick<RuleContext, 'lands'>,
): readonly Finding[] {
  if (lands === null) return [];
  return [
    ...events.flatMap(({ place }, i) => outside('events', events, [i, 'place'], place, lands)),
    ...countries.flatMap(({ id, capital }, i) => {
      if (capital === null) return [];
      const { lat, lon } = capital;
      return outside('countries', countries, [i, 'capital'], { country: id, lat, lon }, lands);
    }),
  ];
}

function outside(
  file: FileName,
  content: unknown,
  path: Path,
  { country, lat, lon }: Place,
  lands: Lands,
): readonly Finding[] {
  if (lat === null || lon === null) return [];
  const km = lands.kmOutside(country, lon, lat);
  if (km === null || km === 0) return [];
  const there = lands.countriesAt(lon, lat);
  if (km <= (there.length === 0 ? SEA_TOLERANCE_KM : BORDER_TOLERANCE_KM)) return [];
  const isSwapped = lands.kmOutside(country, lat, lon) === 0;
  const where = there.length === 0 ? '' : `, in ${there.join(' or ')}`;
  return [
    findingAt(file, content, [...path, 'lat'], {
      severity: 'error',
      problem: `${lat} north, ${lon} east lies ${Math.round(km)} km outside ${country}${where}`,
      remedy: isSwapped
        ? `the two stand the wrong way round: write "lat": ${lon} and "lon": ${lat}`
        : 'write the degrees of the city, north as "lat" and east as "lon", or correct the country',
    }),
  ];
}
