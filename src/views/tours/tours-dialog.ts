import { effect } from '@preact/signals-core';
import { html, nothing } from 'lit-html';
import { createModal } from '../../dom/modal';
import { saveText } from '../../dom/save-text';
import { tourTitle } from '../../i18n/tour-words';
import { writtenIn } from '../../model/any-text';
import type { Tour, TourId } from '../../model/tour';
import { copyTour, emptyTour } from '../../model/tour-edit';
import { MAX_TITLE_CHARS } from '../../model/tour-limits';
import { copyLink } from './copy-link';
import { openTour, openTourFile } from './open-tour';
import { saveTour } from './save-tour';
import { type TourReport, tourReport } from './tour-report';
import { tourRow } from './tour-row';
import type { ToursContext } from './tours-context';

export interface ToursDialog {
  readonly open: () => void;
  readonly dispose: () => void;
}

/** All tours there are: to be presented, copied, edited, saved, handed on, deleted; and a new one. */
export function createToursDialog(parent: HTMLElement, context: ToursContext): ToursDialog {
  const { store, words, own, editor } = context;
  const { t, plural } = words;
  let report: TourReport | null = null;
  const sorted = new Intl.Collator(words.lang, { numeric: true });
  const modal = createModal(parent, t.tours, t.close, content);

  const stop = effect(() => {
    store.tours.value;
    own.visiting.value;
    own.unreadable.value;
    own.deleted.value;
    own.troubles.value;
    modal.update();
  });

  function content() {
    const shipped = store.dataset.tours;
    const mine = store.ownTours
      .peek()
      .toSorted((a, b) => sorted.compare(tourTitle(words, a), tourTitle(words, b)));
    const first = [...shipped, ...mine].find(({ steps }) => steps.length > 0);
    const row = (tour: Tour) => tourRow(context, actions, tour, tour === first);
    return html`
      <div role="status">${report ? tourReport(words, report) : nothing}</div>
      ${
        shipped.length === 0
          ? nothing
          : html`<h3 class="tours-of">${t.atlasTours}</h3>
              <ul class="tour-list">${shipped.map(row)}</ul>`
      }
      <h3 class="tours-of">${t.ownTours}</h3>
      ${mine.length === 0 ? html`<p class="aside">${t.noOwnTours}</p>` : nothing}
      <ul class="tour-list">
        ${mine.map(row)} ${own.deleted.peek().map(deletedRow)}
      </ul>
      ${unreadable()}
      <div class="tour-buttons">
        <button type="button" class=${first ? '' : 'primary'} ?autofocus=${!first} @click=${make}>
          ${t.newTour}
        </button>
        <button type="button" @click=${chooseFile}>${t.openTour}</button>
        <input type="file" accept=".json,application/json" hidden aria-label=${t.openTour}
          @change=${openFiles} />
      </div>
      <p class="aside">${t.ownToursWhere}</p>
    `;
  }

  function deletedRow(gone: (typeof own.deleted.value)[number]) {
    const title = tourTitle(words, gone.tour);
    return html`<li class="tour-deleted" data-deleted=${gone.tour.id}>
      <p>${t.tourDeleted(title)}</p>
      <button type="button" aria-label=${t.ofTour(t.undo, title)}
        @click=${() => focusAfter(() => own.restore(gone), `[data-tour="${gone.tour.id}"] button`)}>
        ${t.undo}
      </button>
    </li>`;
  }

  function unreadable() {
    const ids = own.unreadable.peek();
    if (ids.length === 0) return nothing;
    return html`<p>${t.unreadableTours(plural, ids.length)}</p>
      <ul class="tour-list">
        ${ids.map(
          (id) => html`<li class="tour-deleted" data-unreadable=${id}>
            <p>${id}</p>
            <button type="button" aria-label=${t.ofTour(t.openReadable, id)}
              @click=${() => tell(openTour(context, own.textOnShelf(id), id))}>${t.openReadable}</button>
            <button type="button" aria-label=${t.ofTour(t.saveTour, id)}
              @click=${() => saveText(own.textOnShelf(id), `${id}.json`, 'application/json')}>${t.saveTour}</button>
          </li>`,
        )}
      </ul>`;
  }

  const actions = {
    present(tour: Tour): void {
      modal.close();
      store.actions.present(tour.id);
    },
    edit,
    copy(tour: Tour): void {
      const title = t.copyOf(tourTitle(words, tour)).slice(0, MAX_TITLE_CHARS);
      const copied = copyTour(tour, own.newId(), writtenIn(words.lang, title));
      own.put(copied);
      edit(copied.id);
    },
    keep: (tour: Tour) => focusAfter(() => own.put(tour), `[data-tour="${tour.id}"] button`),
    save: (tour: Tour) => saveTour(tour, tourTitle(words, tour)),
    link: async (tour: Tour) => tell(await copyLink(context, tour)),
    remove(tour: Tour): void {
      if (editor.edited.peek()?.tour.id === tour.id) editor.done();
      focusAfter(() => own.remove(tour.id), `[data-deleted="${tour.id}"] button`);
    },
  };

  function make(): void {
    const tour = emptyTour(own.newId(), writtenIn(words.lang, t.newTourTitle));
    own.put(tour);
    edit(tour.id);
  }

  function edit(id: TourId): void {
    modal.close();
    editor.edit(id);
  }

  function chooseFile(event: Event): void {
    const input = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    input?.click();
  }

  async function openFiles(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same file can be chosen again once it is mended.
    const told = file && (await openTourFile(context, file));
    input.value = '';
    if (told) tell(told);
  }

  function tell(told: TourReport): void {
    report = told;
    focusAfter(modal.update, told.copy === undefined ? '.tour-report' : '.tour-report input');
  }

  /** What had the focus may be gone after the work: it goes to what came of it. */
  function focusAfter(work: () => void, selector: string): void {
    work();
    const come = parent.querySelector<HTMLElement>(`.modal[open] ${selector}`);
    (come ?? parent.querySelector<HTMLElement>('.modal[open] button'))?.focus();
  }

  return {
    open() {
      report = null;
      modal.open();
    },
    dispose() {
      stop();
      modal.dispose();
    },
  };
}
