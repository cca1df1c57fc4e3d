import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { createDisposer } from '../../dom/disposer';
import { icon } from '../../dom/icon';
import { onceAFrame } from '../../dom/once-a-frame';
import { bindSheetFocus } from '../../dom/sheet-focus';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import { followNumbers, NUMBERS_CLASS } from './country-numbers';
import { countryPanel } from './country-panel';
import { eventPanel } from './event-panel';
import { overviewPanel } from './overview-panel';

/** The details of what is selected; with nothing selected, the overview. */
export function mountPanel(root: HTMLElement, store: Store, words: Words): () => void {
  const { t } = words;
  const disposer = createDisposer();
  /** On a phone the panel is a sheet: this says whether it is drawn up. */
  const open = signal(false);
  const bar = document.createElement('div');
  bar.className = 'panel-bar';
  const body = document.createElement('div');
  body.className = 'panel-body';
  body.tabIndex = 0;
  root.append(bar, body);
  disposer.add(
    bindSheetFocus(document, root, body, (up) => {
      open.value = up;
    }),
  );

  disposer.add(
    effect(() => {
      const selection = store.selection.value;
      root.dataset.sheet = open.value ? 'open' : 'peek';
      const name = open.value ? t.hideDetails : t.showDetails;
      render(
        html`
          <button type="button" class="sheet-button" aria-expanded=${open.value}
            @click=${() => {
              open.value = !open.peek();
            }}>
            ${icon(open.value ? 'down' : 'up')}<span class="visually-hidden">${name}</span>
          </button>
          ${
            selection.kind === 'none'
              ? nothing
              : html`<button type="button" class="close-button" @click=${store.actions.close}>
                  ${icon('close')}<span>${t.overview}</span>
                </button>`
          }
        `,
        bar,
      );
    }),
  );

  // Once all that the choice changes is changed: it needs the layout that the next frame needs too.
  const toTop = onceAFrame(
    () => {
      body.scrollTop = 0;
    },
    () => 0,
  );
  disposer.add(toTop.dispose);
  const numbersPlace = signal<HTMLElement | null>(null);
  let shown = '';
  disposer.add(
    effect(() => {
      const country = store.selectedCountry.value;
      const event = store.selectedEvent.value;
      const kind = event ? 'event' : country ? 'country' : 'overview';
      const subject = event?.id ?? country?.id ?? '';
      root.dataset.panel = kind;
      root.dataset.subject = subject;
      render(
        event
          ? eventPanel(store, words, event)
          : country
            ? countryPanel(store, words, country)
            : overviewPanel(store, words),
        body,
      );
      if (shown !== kind + subject) toTop.ask();
      shown = kind + subject;
      numbersPlace.value = body.querySelector<HTMLElement>(`.${NUMBERS_CLASS}`);
    }),
  );
  // The day changes with every step of a scrub; it is written without rendering the panel anew.
  disposer.add(
    effect(() => {
      store.selection.value;
      store.epoch.value;
      const day = body.querySelector('[data-day]');
      if (day) day.textContent = t.onDay(words.dates.day(store.cursor.value));
    }),
  );
  disposer.add(followNumbers(body, numbersPlace, store, words));
  return () => {
    disposer.dispose();
    root.replaceChildren();
  };
}
