import '../../styles/tours.css';
import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import { readAddress } from '../../state/address';
import { createOwnTours } from '../../state/own-tours';
import type { Store } from '../../state/store';
import { carriedIn, renamedTour } from '../../state/tour-address';
import { createTourEditor } from '../../state/tour-editor';
import { unpackText } from '../../state/tour-link';
import { type TourShelf, tourOfKey } from '../../state/tour-shelf';
import { mountCarriedNotice } from './carried-notice';
import { mountEditor } from './mount-editor';
import type { ToursContext } from './tours-context';
import { createToursDialog } from './tours-dialog';

export interface Tours {
  readonly open: () => void;
  /** Takes in the tour that the address carries, before the address is read. */
  readonly arrive: () => Promise<void>;
  /** Takes in the tour that an address carries which has been read without it. */
  readonly arriveLate: (fragment: string) => Promise<void>;
  readonly dispose: () => void;
}

/** All of own tours but the button. Reads at once what this browser keeps. */
export function createTours(store: Store, words: FullWords, shelf: TourShelf, page: Window): Tours {
  const disposer = createDisposer();
  const own = createOwnTours(store, shelf);
  const editor = createTourEditor(own);
  const context: ToursContext = { store, words, own, editor };
  const dialog = createToursDialog(page.document.body, context);
  const notice = mountCarriedNotice(partOf(page, '#notices'), context, dialog.open);
  disposer.add(dialog.dispose);
  disposer.add(notice.dispose);
  disposer.add(mountEditor(partOf(page, 'main'), context));

  const changedElsewhere = ({ key, storageArea }: StorageEvent) => {
    if (storageArea !== page.localStorage) return;
    // Without a key all was cleared.
    const id = key === null ? null : tourOfKey(key);
    const ids = key === null ? store.ownTours.peek().map((tour) => tour.id) : id ? [id] : [];
    for (const each of ids) if (!own.visiting.peek().has(each)) editor.changedElsewhere(each);
  };
  page.addEventListener('storage', changedElsewhere);
  disposer.add(() => page.removeEventListener('storage', changedElsewhere));

  let taken = '';
  /** Puts the tour of an address beside the others; returns the address as it holds here. */
  async function takeIn(fragment: string): Promise<string> {
    const packed = carriedIn(fragment);
    if (packed === null || packed === taken) return fragment;
    taken = packed;
    const unpacked = await unpackText(packed);
    if (unpacked.text === null) {
      notice.tellProblem(words.t.carriedProblem[unpacked.problem]);
      return fragment;
    }
    const read = own.read(unpacked.text);
    if (!read.tour) {
      notice.tellProblem(words.t.tourProblem[read.problem]);
      return fragment;
    }
    const tour = own.add(read.tour, 'visit');
    notice.tell(tour.id);
    return renamedTour(fragment, read.tour.id, tour.id);
  }

  return {
    open: dialog.open,
    async arrive() {
      const fragment = page.location.hash;
      const here = await takeIn(fragment);
      if (here !== fragment) page.history.replaceState(null, '', here);
    },
    async arriveLate(fragment) {
      if (carriedIn(fragment) === taken) return;
      const address = readAddress(await takeIn(fragment), store.address.peek());
      if (carriedIn(page.location.hash) !== carriedIn(fragment)) return;
      if (!address.state.presenting) return;
      store.actions.restore(address.state);
      if (address.faults.length > 0) return;
      // What could not be used a moment ago can be now.
      for (const each of store.notices.peek()) {
        if (each.kind === 'bad-address') store.actions.dismiss(each);
      }
    },
    dispose: disposer.dispose,
  };
}

function partOf(page: Window, selector: string): HTMLElement {
  const element = page.document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
