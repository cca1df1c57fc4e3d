import type { OwnFault } from '../model/own-fault';
import { MAX_FAULTS } from '../model/own-limits';
import type { WorldviewTable } from '../model/worldview';
import type { OwnData } from './checks/own/read-own';
import { placesOutside } from './checks/rules/places-outside';
import { createLands } from './lands';
import type { Opened } from './opened';
import type { OutlinesFile } from './outlines';

/** So many events are looked at before the page may answer again. */
const AT_ONCE = 100;

/**
 * The same with the places that lie outside their country among its faults. They stay where they
 * are: the outlines are drawn with few corners, and a forum may know better.
 */
export async function withPlacesChecked(
  opened: Opened,
  { events }: OwnData,
  outlines: OutlinesFile,
  borders: WorldviewTable,
): Promise<Opened> {
  const placed = events.filter(({ place }) => place.lat !== null);
  const lands = placed.length === 0 ? null : createLands(outlines, borders);
  const outside: OwnFault[] = [];
  for (let from = 0; from < placed.length; from += AT_ONCE) {
    const some = { events: placed.slice(from, from + AT_ONCE), countries: [] };
    for (const { record, field, value, problem, remedy } of placesOutside(some, { lands })) {
      outside.push({
        part: 'events',
        row: null,
        record,
        field,
        value,
        problem,
        remedy,
        left: 'as-is',
      });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (outside.length === 0) return opened;
  const { faults, counts } = opened;
  return {
    ...opened,
    faults: [...faults, ...outside].slice(0, MAX_FAULTS),
    counts: { ...counts, faults: counts.faults + outside.length },
  };
}
