import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../../dom/icon';
import { tourLength, tourTitle } from '../../i18n/tour-words';
import type { Tour } from '../../model/tour';
import type { ToursContext } from './tours-context';

type Act = (tour: Tour) => unknown;

export interface TourRowActions {
  readonly present: Act;
  readonly edit: (id: Tour['id']) => unknown;
  readonly copy: Act;
  readonly keep: Act;
  readonly save: Act;
  readonly link: Act;
  readonly remove: Act;
}

/** One tour of the dialog; the `first` is what one most likely came for. */
export function tourRow(
  { store, words, own }: ToursContext,
  actions: TourRowActions,
  tour: Tour,
  first: boolean,
): TemplateResult {
  const { t } = words;
  const title = tourTitle(words, tour);
  const describes = words.text(tour.describes);
  const shipped = store.dataset.tours.includes(tour);
  const visits = own.visiting.peek().has(tour.id);
  const trouble = own.troubles.peek().get(tour.id);
  const button = (name: string, act: () => unknown) =>
    html`<button type="button" aria-label=${t.ofTour(name, title)} @click=${act}>${name}</button>`;
  return html`<li data-tour=${tour.id}>
    <div class="tour-head">
      <h4>${title}</h4>
      <p class="aside">${tourLength(words, tour)}${visits ? ` · ${t.visitingTour}` : nothing}</p>
      ${describes === '' ? nothing : html`<p>${describes}</p>`}
      ${trouble ? html`<p class="tour-trouble">${t.tourTrouble[trouble]}</p>` : nothing}
    </div>
    <div class="tour-buttons">
      <button type="button" class=${first ? 'with-icon primary' : 'with-icon'} ?autofocus=${first}
        aria-label=${t.ofTour(t.present, title)} ?disabled=${tour.steps.length === 0}
        @click=${() => actions.present(tour)}>${icon('present')}<span>${t.present}</span></button>
      ${visits ? button(t.keepTour, () => actions.keep(tour)) : nothing}
      ${shipped ? nothing : button(t.editTour, () => actions.edit(tour.id))}
      ${shipped ? button(t.copyTour, () => actions.copy(tour)) : nothing}
      ${shipped ? nothing : button(t.saveTour, () => actions.save(tour))}
      ${button(t.copyLink, () => actions.link(tour))}
      ${shipped ? nothing : button(t.deleteTour, () => actions.remove(tour))}
    </div>
  </li>`;
}
