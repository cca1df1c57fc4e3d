import type { Tour, TourId } from '../model/tour';
import { sameTour } from '../model/tour-file';

const MAX_CHARS = 50;

/**
 * The id under which a tour from elsewhere stands beside those that are here: its own where it is
 * free or means the very same tour, else the next of its kind. The same tour always gets the same.
 */
export function besideId(tour: Tour, here: readonly Tour[], taken: readonly TourId[] = []): TourId {
  for (let count = 1; ; count += 1) {
    const stem = tour.id.slice(0, MAX_CHARS).replace(/-$/, '');
    const id = count === 1 ? tour.id : `${stem}-${count}`;
    const other = here.find((each) => each.id === id);
    if (other ? sameTour(other, { ...tour, id }) : !taken.includes(id)) return id;
  }
}
