import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { icon } from '../../dom/icon';
import { tourLength, tourTitle } from '../../i18n/tour-words';
import type { TourId } from '../../model/tour';
import type { ToursContext } from './tours-context';

export interface CarriedNotice {
  /** Says that the address carried this tour. */
  readonly tell: (id: TourId) => void;
  /** Says why the tour that the address carried cannot be read. */
  readonly tellProblem: (reason: string) => void;
  readonly dispose: () => void;
}

/** Among the notices of the page: what became of the tour that the address carries. */
export function mountCarriedNotice(
  notices: HTMLElement,
  { store, words, own }: ToursContext,
  openTours: () => void,
): CarriedNotice {
  const { t } = words;
  const told = signal<{ readonly id: TourId } | { readonly reason: string } | null>(null);
  const box = document.createElement('div');
  notices.append(box);
  const close = () => {
    told.value = null;
  };

  const stop = effect(() => {
    const now = told.value;
    const tour =
      now && 'id' in now ? store.ownTours.value.find(({ id }) => id === now.id) : undefined;
    const kept = tour !== undefined && !own.visiting.value.has(tour.id);
    box.className = now && (tour || 'reason' in now) ? 'notice tour-notice' : '';
    const closeButton = html`<button type="button" class="icon-button" aria-label=${t.close} @click=${close}>
      ${icon('close')}
    </button>`;
    if (now && 'reason' in now) {
      render(html`<p>${t.carriedBroken} ${now.reason}</p>${closeButton}`, box);
    } else if (tour) {
      const title = tourTitle(words, tour);
      render(
        html`<div>
            <p>${kept ? t.carriedKept(title) : t.carried(title, tourLength(words, tour))}</p>
            <div class="tour-buttons">
              ${
                kept
                  ? nothing
                  : html`<button type="button" @click=${() => own.put(tour)}>${t.keepTour}</button>`
              }
              <button type="button" aria-haspopup="dialog" @click=${openTours}>${t.tours}</button>
            </div>
          </div>
          ${closeButton}`,
        box,
      );
    } else render(nothing, box);
  });

  return {
    tell(id) {
      // A tour that this browser keeps already is nothing new.
      told.value = own.visiting.peek().has(id) ? { id } : null;
    },
    tellProblem(reason) {
      told.value = { reason };
    },
    dispose() {
      stop();
      box.remove();
    },
  };
}
