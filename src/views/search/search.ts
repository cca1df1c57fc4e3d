import '../../styles/search.css';
import { effect } from '@preact/signals-core';
import { nothing, render } from 'lit-html';
import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import type { SearchFile } from '../../model/search';
import type { Store } from '../../state/store';
import { createFinder } from './finder';
import { leadTo, pointAt } from './lead-to';
import { optionId } from './result-list';
import { searchContent } from './search-content';

export interface Search {
  readonly open: () => void;
  /** Loads what can be found before it is asked for. */
  readonly warm: () => Promise<unknown>;
  readonly dispose: () => void;
}

/** Nobody who types on pauses for so long. */
const TYPING_PAUSE_MS = 150;

const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * Finds countries, cities, people, events, themes, ministries and sources. Stands in the place of
 * the details, so that map and timeline show what one points at.
 */
export function createSearch(
  parent: HTMLElement,
  store: Store,
  words: FullWords,
  load: () => Promise<SearchFile>,
): Search {
  const disposer = createDisposer();
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', words.t.search);
  parent.append(dialog);
  disposer.add(() => dialog.remove());
  const finder = createFinder(store.dataset, words, load, draw);
  let before: Element | null = null;

  let pointed = '';
  let pointing: ReturnType<typeof setTimeout> | undefined;

  const field = () => dialog.querySelector('input');

  /** While somebody types, map and timeline wait: they would flicker from guess to guess. */
  function point(): void {
    const { query, choices, active } = finder.now();
    const choice = choices[active];
    const entry = choice && 'entry' in choice ? choice.entry : null;
    clearTimeout(pointing);
    if (query === pointed) pointAt(store.actions, entry);
    else {
      pointing = setTimeout(() => {
        pointed = query;
        pointAt(store.actions, entry);
      }, TYPING_PAUSE_MS);
    }
  }

  function draw(): void {
    if (!dialog.open) return;
    const findings = finder.now();
    point();
    render(
      searchContent(store, words, findings, {
        type: finder.type,
        point: finder.point,
        choose,
        take(name) {
          finder.type(name);
          field()?.focus();
        },
        retry() {
          void finder.load();
          field()?.focus();
        },
        close: () => close(true),
      }),
      dialog,
    );
    const input = field();
    if (input && input.value !== findings.query) input.value = findings.query;
  }

  function open(): void {
    if (store.presenting.peek() !== null) return;
    if (!dialog.open) {
      before = document.activeElement;
      dialog.show();
      finder.type('');
    }
    field()?.focus();
    void finder.load();
  }

  /** The focus goes back where it came from, unless it has gone elsewhere by itself. */
  function close(giveBack: boolean): void {
    if (!dialog.open) return;
    dialog.close();
    clearTimeout(pointing);
    pointAt(store.actions, null);
    render(nothing, dialog);
    if (giveBack && (before instanceof HTMLElement || before instanceof SVGElement)) {
      before.focus({ preventScroll: true });
    }
  }

  function choose(position: number): void {
    const entry = finder.choose(position);
    if (!entry) return;
    close(true);
    leadTo(store, entry);
  }

  disposer.listen(dialog, 'keydown', (event) => {
    // While a Chinese word is put together the keys are the input method's.
    if (event.isComposing || event.target !== field()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const move = MOVES[event.key];
    if (move) {
      finder.move(move);
      document.getElementById(optionId(finder.now().active))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') choose(finder.now().active);
    else return;
    event.preventDefault();
  });
  // Also where the map was pressed in between; before the page takes the key for the details.
  disposer.listen(
    document,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !dialog.open) return;
      const elsewhere = (event.target as Element).closest('dialog[open]');
      if (elsewhere && elsewhere !== dialog) return;
      event.preventDefault();
      close(true);
    },
    { capture: true },
  );
  disposer.listen(dialog, 'focusout', (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !dialog.contains(next)) close(false);
  });
  disposer.add(
    effect(() => {
      if (store.presenting.value !== null) close(false);
    }),
  );
  return {
    open,
    warm: finder.load,
    dispose() {
      close(false);
      disposer.dispose();
    },
  };
}
