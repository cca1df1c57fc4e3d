import { type ReadonlySignal, signal } from '@preact/signals-core';
import { readTour } from '../data/checks/read-tour';
import type { Tour, TourId } from '../model/tour';
import { newTourId } from '../model/tour-edit';
import type { ReadTour } from '../model/tour-fault';
import { sameTour, writeTour } from '../model/tour-file';
import { besideId } from './beside-id';
import type { Store } from './store';
import type { ShelfTrouble, TourShelf } from './tour-shelf';

/** A tour that was deleted, for as long as the page is open. */
export interface Deleted {
  readonly tour: Tour;
  /** Whether the browser had kept it. */
  readonly kept: boolean;
}

/** The visitor's own tours: in the store, on the shelf, or only for this visit. */
export interface OwnTours {
  /** Tours that came with a link and are not kept. */
  readonly visiting: ReadonlySignal<ReadonlySet<TourId>>;
  /** Tours that are kept but cannot be read, or not all of them; they stay as they are. */
  readonly unreadable: ReadonlySignal<readonly TourId[]>;
  readonly deleted: ReadonlySignal<readonly Deleted[]>;
  /** Why the last change of a tour could not be kept; such a tour is only here. */
  readonly troubles: ReadonlySignal<ReadonlyMap<TourId, ShelfTrouble>>;
  readonly find: (id: TourId) => Tour | null;
  readonly newId: () => TourId;
  /** Adds a tour or replaces the one of its id, and keeps it. */
  readonly put: (tour: Tour) => void;
  /** Adds a tour from elsewhere beside all others; returns it as it is known here. */
  readonly add: (tour: Tour, how: 'keep' | 'visit') => Tour;
  readonly remove: (id: TourId) => void;
  readonly restore: (deleted: Deleted) => void;
  /** Reads what another tab has changed; returns the tour, or null where it is gone. */
  readonly reread: (id: TourId) => Tour | null;
  /** Reads a tour from the text of a file or a link. */
  readonly read: (text: string) => ReadTour;
  /** What the shelf keeps under an id, as it stands there. */
  readonly textOnShelf: (id: TourId) => string;
}

/** Reads the shelf into the store. */
export function createOwnTours(store: Store, shelf: TourShelf): OwnTours {
  const visiting = signal<ReadonlySet<TourId>>(new Set());
  const unreadable = signal<readonly TourId[]>([]);
  const deleted = signal<readonly Deleted[]>([]);
  const troubles = signal<ReadonlyMap<TourId, ShelfTrouble>>(new Map());
  /** What the shelf held of each when it was last read or written here. */
  const seen = new Map<TourId, string>();

  const all = () => store.ownTours.peek();
  const find = (id: TourId) => all().find((tour) => tour.id === id) ?? null;
  const newId = () =>
    newTourId([...store.tours.peek().map((tour) => tour.id), ...unreadable.peek()]);
  const read = (text: string) => readTour(text, newId);
  const shipped = store.dataset.tours.map(({ id }) => id);
  const beside = (tour: Tour) => besideId(tour, all(), [...shipped, ...unreadable.peek()]);
  const setVisiting = (id: TourId, visits: boolean) => {
    if (visiting.peek().has(id) === visits) return;
    const others = [...visiting.peek()].filter((each) => each !== id);
    visiting.value = new Set(visits ? [...others, id] : others);
  };

  function show(tour: Tour): void {
    const at = all().findIndex(({ id }) => id === tour.id);
    store.actions.setOwnTours(at < 0 ? [...all(), tour] : all().with(at, tour));
  }

  function hide(id: TourId): void {
    store.actions.setOwnTours(all().filter((tour) => tour.id !== id));
    setVisiting(id, false);
  }

  function put(tour: Tour): void {
    keepUnseen(tour.id);
    setVisiting(tour.id, false);
    show(tour);
    tellTrouble(tour.id, write(tour));
  }

  function write(tour: Tour): ShelfTrouble | null {
    const text = writeTour(tour);
    const trouble = shelf.write(tour.id, text);
    if (!trouble) seen.set(tour.id, text);
    return trouble;
  }

  /** What another tab wrote while this one slept is not written over: it stays as a tour beside. */
  function keepUnseen(id: TourId): void {
    const text = shelf.read(id);
    if (text === null || !seen.has(id) || text === seen.get(id)) return;
    const { tour } = read(text);
    if (!tour) return;
    const beside = Object.freeze({ ...tour, id: newId() });
    show(beside);
    write(beside);
  }

  function tellTrouble(id: TourId, trouble: ShelfTrouble | null): void {
    if ((troubles.peek().get(id) ?? null) === trouble) return;
    const others = [...troubles.peek()].filter(([each]) => each !== id);
    troubles.value = new Map(trouble ? [...others, [id, trouble]] : others);
  }

  function fromShelf(id: TourId): Tour | null {
    const text = shelf.read(id);
    if (text === null) return null;
    seen.set(id, text);
    const { tour, faults } = read(text);
    // The next change would write over what cannot be read now, or to another entry.
    const good = tour?.id === id && faults.length === 0 && !shipped.includes(id);
    const others = unreadable.peek().filter((each) => each !== id);
    unreadable.value = good ? others : [...others, id];
    return good ? tour : null;
  }

  store.actions.setOwnTours(shelf.ids().flatMap((id) => fromShelf(id) ?? []));

  return {
    visiting,
    unreadable,
    deleted,
    troubles,
    find,
    newId,
    read,
    textOnShelf: (id) => shelf.read(id) ?? '',
    put,
    add(tour, how) {
      const id = beside(tour);
      const known = find(id);
      const added = known ?? Object.freeze({ ...tour, id });
      if (how === 'keep') put(added);
      else if (!known) {
        show(added);
        setVisiting(id, true);
      }
      return added;
    },
    remove(id) {
      const tour = find(id);
      if (!tour) return;
      const kept = !visiting.peek().has(id);
      hide(id);
      if (kept) shelf.remove(id);
      tellTrouble(id, null);
      deleted.value = [...deleted.peek(), { tour, kept }];
    },
    restore(gone) {
      deleted.value = deleted.peek().filter((each) => each !== gone);
      // By now another tour may have come under its id.
      const tour = Object.freeze({ ...gone.tour, id: beside(gone.tour) });
      if (gone.kept) return put(tour);
      show(tour);
      setVisiting(tour.id, true);
    },
    reread(id) {
      const tour = fromShelf(id);
      const before = find(id);
      if (tour && !(before && sameTour(before, tour))) show(tour);
      if (!tour && !unreadable.peek().includes(id) && before) hide(id);
      return find(id);
    },
  };
}
