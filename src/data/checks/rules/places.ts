import type { FileName, RawData } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';

/** A place has both coordinates and a city, or neither. */
export function halfPlaces({ events }: Pick<RawData, 'events'>): readonly Finding[] {
  return events.flatMap(({ place: { city, lat, lon } }, i) => {
    const at = (field: string, problem: string, remedy: string): readonly Finding[] => [
      findingAt('events', events, [i, 'place', field], { severity: 'error', problem, remedy }),
    ];
    if (lat === null && lon !== null) {
      return at('lat', 'the longitude stands alone', 'add the latitude, or write null for both');
    }
    if (lat !== null && lon === null) {
      return at('lon', 'the latitude stands alone', 'add the longitude, or write null for both');
    }
    if (city !== null && lat === null) {
      return at('lat', 'the city has no coordinates', 'add its latitude and longitude');
    }
    if (city === null && lat !== null) {
      return at('city', 'the coordinates have no city', 'name the city, or write null for both');
    }
    return [];
  });
}

/** No place lies at 0, 0, in the sea off Ghana: that is where forgotten coordinates end up. */
export function zeroPositions({
  events,
  countries,
}: Pick<RawData, 'events' | 'countries'>): readonly Finding[] {
  return [
    ...events.flatMap(({ place }, i) => zeroPosition('events', events, [i, 'place'], place)),
    ...countries.flatMap(({ capital }, i) => {
      return capital ? zeroPosition('countries', countries, [i, 'capital'], capital) : [];
    }),
  ];
}

function zeroPosition(
  file: FileName,
  content: unknown,
  path: Path,
  { lat, lon }: { readonly lat: number | null; readonly lon: number | null },
): readonly Finding[] {
  if (lat !== 0 || lon !== 0) return [];
  return [
    findingAt(file, content, [...path, 'lat'], {
      severity: 'error',
      problem: 'latitude 0 and longitude 0 lie in the open sea',
      remedy: 'write the coordinates of the city',
    }),
  ];
}
