import type { TourId } from '../model/tour';

/** Why the browser did not keep something. */
export type ShelfTrouble = 'refused' | 'full';

type Store = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Where the browser keeps tours: one entry for each. Nothing here ever throws. */
export interface TourShelf {
  readonly ids: () => readonly TourId[];
  /** The text that is kept; null where there is none, or where the browser does not say. */
  readonly read: (id: TourId) => string | null;
  readonly write: (id: TourId, text: string) => ShelfTrouble | null;
  readonly remove: (id: TourId) => ShelfTrouble | null;
}

const PREFIX = 'sco-atlas.tour.';

/** The tour that an entry of the storage is; null where it is something else. */
export function tourOfKey(key: string): TourId | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** `open` gives the storage; browsers may refuse even that. */
export function createTourShelf(open: () => Store): TourShelf {
  function tried<T>(work: (store: Store) => T, otherwise: (trouble: ShelfTrouble) => T): T {
    try {
      return work(open());
    } catch (error) {
      return otherwise(troubleOf(error));
    }
  }

  function change(work: (store: Store) => void): ShelfTrouble | null {
    return tried<ShelfTrouble | null>(
      (store) => {
        work(store);
        return null;
      },
      (trouble) => trouble,
    );
  }

  return {
    ids: () =>
      tried(
        (store) =>
          Array.from({ length: store.length }, (_, index) => tourOfKey(store.key(index) ?? ''))
            .filter((id) => id !== null)
            .sort(),
        () => [],
      ),
    read: (id) => tried((store) => store.getItem(PREFIX + id), nothing),
    write: (id, text) => change((store) => store.setItem(PREFIX + id, text)),
    remove: (id) => change((store) => store.removeItem(PREFIX + id)),
  };
}

const nothing = (): null => null;

function troubleOf(error: unknown): ShelfTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return /quota/i.test(name) ? 'full' : 'refused';
}
