import type { Point } from '../../data/outlines';
import type { AtlasEvent, CountryId, Dataset } from '../../model/dataset';
import { meetingsOf } from '../../model/series';
import { project } from './projection';

/** A meeting on the map, in plane units. */
export interface Host {
  readonly event: AtlasEvent;
  readonly at: Point;
  /** A pin where the city is known, a ring in the country where it is not. */
  readonly mark: 'pin' | 'ring';
  /** Held on or before the cursor's day. */
  readonly held: boolean;
}

/** Of thousands of meetings the last ones are drawn: a route through all would be a tangle. */
const MOST_HOSTS = 80;

/**
 * The meetings' places in order: the first `held` ones, and after the last held one also the one
 * that is announced. On an earlier day nobody knew where the next would be, so none is shown.
 */
export function hostsUpTo(
  dataset: Dataset,
  held: number,
  anchors: ReadonlyMap<CountryId, Point>,
): readonly Host[] {
  return meetingsOf(dataset)
    .slice(0, held + 1)
    .filter((event, index) => index < held || event.standing !== 'held')
    .slice(-MOST_HOSTS)
    .flatMap((event) => {
      const place = placeOf(event, anchors);
      return place ? [{ event, ...place, held: event.standing === 'held' }] : [];
    });
}

/** Of several meetings at one place the last: it would hide the others. */
export function lastAtEachPlace(hosts: readonly Host[]): readonly Host[] {
  return [...new Map(hosts.map((host) => [String(host.at), host])).values()];
}

/** Where an event is drawn; null where its country has no outline. */
export function placeOf(
  event: AtlasEvent,
  anchors: ReadonlyMap<CountryId, Point>,
): { readonly at: Point; readonly mark: 'pin' | 'ring' } | null {
  const { lat, lon, country } = event.place;
  if (lat !== null && lon !== null) return { at: project(lon, lat), mark: 'pin' };
  const anchor = anchors.get(country);
  return anchor ? { at: anchor, mark: 'ring' } : null;
}

const BEND = 0.18;

/** A gently bent line between two points in pixels, as path data; the bend tells the direction. */
export function legPath([x1, y1]: Point, [x2, y2]: Point): string {
  const [middleX, middleY] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const [bendX, bendY] = [(y1 - y2) * BEND, (x2 - x1) * BEND];
  return `M${fix(x1)},${fix(y1)}Q${fix(middleX + bendX)},${fix(middleY + bendY)} ${fix(x2)},${fix(y2)}`;
}

function fix(value: number): string {
  return value.toFixed(1);
}
