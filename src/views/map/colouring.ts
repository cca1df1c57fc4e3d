import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { TemplateResult } from 'lit-html';
import { createDisposer } from '../../dom/disposer';
import { loadFullWords } from '../../i18n/load-words';
import type { FullWords, Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import type { Coat } from './coat';

interface Part {
  readonly coatOf: typeof import('./indicator-coat').coatOf;
  readonly legendOf: typeof import('./indicator-legend').legendOf;
  readonly full: FullWords;
}

/** What the colours of the map show; what a yearly number needs loads late. */
export interface Colouring {
  /** Null while the colours show statuses, and until the yearly numbers are there. */
  readonly coat: ReadonlySignal<Coat | null>;
  /** What the coat means; null without one. */
  readonly legend: ReadonlySignal<TemplateResult | null>;
  /** Whether the yearly numbers, or what shows them, could not be had. */
  readonly failed: ReadonlySignal<boolean>;
  readonly retry: () => void;
  readonly dispose: () => void;
}

/** `numbers` asks for the yearly numbers, again after a failure. */
export function createColouring(
  root: HTMLElement,
  store: Store,
  words: Words,
  numbers: () => Promise<unknown>,
  hasDisputed: () => boolean,
): Colouring {
  const disposer = createDisposer();
  const part = signal<Part | null>(null);
  const failed = signal(false);
  const chosen = computed(() => {
    const colour = store.colour.value;
    return colour === 'status' ? null : colour;
  });
  const coat = computed((): Coat | null => {
    const [id, loaded, data] = [chosen.value, part.value, store.indicators.value];
    if (id === null || !loaded || !data) return null;
    return loaded.coatOf(loaded.full, data, id, store.compared.value, store.year.value);
  });
  const legend = computed(() => {
    const [shown, loaded, data] = [coat.value, part.value, store.indicators.value];
    store.borders.value;
    if (!shown || !loaded || !data) return null;
    return loaded.legendOf(store, loaded.full, data, shown, hasDisputed());
  });

  let gone = false;
  async function load(): Promise<void> {
    failed.value = false;
    try {
      const [{ coatOf }, { legendOf }, full] = await Promise.all([
        import('./indicator-coat'),
        import('./indicator-legend'),
        loadFullWords(words),
        numbers(),
      ]);
      // What came may be another version's.
      if (typeof coatOf !== 'function') throw new TypeError('coatOf');
      if (!gone) part.value = { coatOf, legendOf, full };
    } catch {
      if (!gone) failed.value = true;
    }
  }

  disposer.add(
    effect(() => {
      // Also after a failure, where the numbers have come for the sake of another part.
      store.indicators.value;
      if (chosen.value !== null && part.peek() === null) untracked(() => void load());
    }),
  );
  disposer.add(
    effect(() => {
      const [id, shown] = [chosen.value, coat.value];
      root.toggleAttribute('data-colour', id !== null);
      if (id !== null) root.dataset.colour = id;
      if (shown) root.dataset.classes = String(shown.classes);
      else delete root.dataset.classes;
    }),
  );
  return {
    coat,
    legend,
    failed,
    retry: () => void load(),
    dispose() {
      gone = true;
      disposer.dispose();
      delete root.dataset.colour;
      delete root.dataset.classes;
    },
  };
}
