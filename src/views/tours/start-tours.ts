import { createDisposer } from '../../dom/disposer';
import { loadFullWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import { carriedIn, tourNamedIn } from '../../state/tour-address';
import { createTourShelf, type TourShelf } from '../../state/tour-shelf';
import type { Tours } from './tours';

export interface StartedTours {
  /** Opens the dialog of tours, which is loaded on first use. */
  readonly open: () => void;
  /** Settles once the tours that the address names are in the store. */
  readonly known: Promise<void>;
  /** Loads what is not needed for the first view, before it is asked for. */
  readonly warm: () => Promise<unknown>;
  readonly dispose: () => void;
}

/**
 * The part of own tours that the page loads first. To be started before the address is read for
 * the first time: it may name a tour that this browser keeps, or carry one.
 */
export function startTours(store: Store, words: Words, page: Window): StartedTours {
  const disposer = createDisposer();
  const shelf = createTourShelf(() => page.localStorage);
  let loading: Promise<Tours> | null = null;

  function load(): Promise<Tours> {
    loading ??= Promise.all([import('./tours'), loadFullWords(words)]).then(
      ([{ createTours }, full]) => {
        const tours = createTours(store, full, shelf, page);
        disposer.add(tours.dispose);
        return tours;
      },
    );
    loading.catch(() => {
      loading = null;
    });
    return loading;
  }

  function withTours(work: (tours: Tours) => unknown): Promise<void> {
    return load().then(work, () => store.actions.notify({ kind: 'tours-failed' })) as Promise<void>;
  }

  /** An address in an open page is read at once, so a tour that it carries is shown afterwards. */
  const follow = () => {
    const fragment = page.location.hash;
    if (carriedIn(fragment) === null) return;
    // In a task of its own: the others who hear of the address read it first.
    page.setTimeout(() => void withTours((tours) => tours.arriveLate(fragment)));
  };
  page.addEventListener('popstate', follow);
  disposer.add(() => page.removeEventListener('popstate', follow));

  const named = namesOwnTour(page.location.hash, store, shelf);
  return {
    open: () => void withTours((tours) => tours.open()),
    known: named ? withTours((tours) => tours.arrive()) : Promise.resolve(),
    // Nobody asked for it yet: a failure is told when somebody does.
    warm: () => load().catch(() => undefined),
    dispose: disposer.dispose,
  };
}

function namesOwnTour(fragment: string, { dataset }: Store, shelf: TourShelf): boolean {
  const named = tourNamedIn(fragment);
  const shipped = dataset.tours.some(({ id }) => id === named);
  const kept = named !== null && !shipped && shelf.ids().includes(named);
  return kept || carriedIn(fragment) !== null;
}
