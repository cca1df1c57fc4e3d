import type { Outlines, Rings } from '../../data/outlines';
import { isMember, statusOn } from '../../model/status';
import type { Store } from '../../state/store';
import { type Box, boxOf } from './bounds';
import { placeOf } from './hosts';

/** The least that is shown of the plane, in its units; about 1200 km. */
const LEAST = 48;

/** The two regions that "fit members" and "fit all" show: by today's statuses, in plane units. */
export function regions(outlines: Outlines, store: Store) {
  const day = store.today.peek();
  const { dataset } = store;
  const rings = (wanted: (id: string) => boolean): readonly Rings[] =>
    [...outlines.shapesOf(store.borders.peek()).countries]
      .filter(([id]) => wanted(id))
      .map(([, shape]) => shape);
  const member = (id: string) => {
    const country = dataset.countryById.get(id);
    return country !== undefined && isMember(statusOn(country, day));
  };
  const places = dataset.events.flatMap((event) => {
    const place = placeOf(event, outlines.labels);
    return place ? [place.at] : [];
  });
  const members = boxOf(...rings(member));
  const all = roomy(boxOf(...rings(() => true), [places]));
  // Where no country is a member, the places of the events are what there is to see.
  return { members: members.minX < members.maxX ? members : all, all };
}

/** A box that is large enough to be looked at, in the middle where there is nothing to be seen. */
function roomy({ minX, minY, maxX, maxY }: Box): Box {
  const [x, y] = minX <= maxX ? [(minX + maxX) / 2, (minY + maxY) / 2] : [0, 0];
  return {
    minX: Math.min(minX, x - LEAST),
    minY: Math.min(minY, y - LEAST),
    maxX: Math.max(maxX, x + LEAST),
    maxY: Math.max(maxY, y + LEAST),
  };
}
