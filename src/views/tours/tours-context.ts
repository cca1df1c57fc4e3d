import type { FullWords } from '../../i18n/words';
import type { OwnTours } from '../../state/own-tours';
import type { Store } from '../../state/store';
import type { TourEditor } from '../../state/tour-editor';

/** What every part of choosing and making tours works with. */
export interface ToursContext {
  readonly store: Store;
  readonly words: FullWords;
  readonly own: OwnTours;
  readonly editor: TourEditor;
}
