import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../../dom/told';
import { stepTitle } from '../../../i18n/tour-words';
import type { FullWords } from '../../../i18n/words';
import { type Step, sourcesOfStep, type Tour } from '../../../model/tour';
import type { View } from '../../../state/atlas-state';
import type { Store } from '../../../state/store';
import { createPictureSources } from '../picture-sources';
import type { StepPictures } from './pictures';

import { sourceList } from './source-list';

export interface StepParts {
  readonly tour: Tour;
  readonly step: Step;
  readonly view: View;
  readonly pictures: StepPictures;
  readonly withNotes: boolean;
}

/** One step of the tour: its title and day, map, timeline, what is said and who says so. */
export function stepPage(
  store: Store,
  words: FullWords,
  { tour, step, view, pictures, withNotes }: StepParts,
): TemplateResult {
  const { t, lang } = words;
  const all = sourcesOfStep(step);
  const sources = createPictureSources(store, words);
  sources.cite(all);
  const day = words.dates.day(view.cursor);
  return html`<section class="hand-out-step">
    <header>
      <h2>${stepTitle(words, step)}</h2>
      <p>${t.joined([t.stepOf(tour.steps.indexOf(step) + 1, tour.steps.length), day])}</p>
    </header>
    <img class="hand-out-map" src=${pictures.map} alt=${t.joined([t.map, day])} />
    ${pictures.legend === null ? nothing : html`<img src=${pictures.legend} alt=${t.legend} />`}
    <img src=${pictures.timeline} alt=${t.timeline} />
    ${step.caption.map(
      (claim) => html`<p>${told(lang, claim.text)}
        ${
          claim.sources.length === 0
            ? html`<i>(${t.ownWords})</i>`
            : html`<sup>${t.joined(claim.sources.map((id) => t.plainCount(all.indexOf(id) + 1)))}</sup>`
        }</p>`,
    )}
    ${withNotes && step.notes ? html`<h3>${t.notes}</h3><p>${told(lang, step.notes)}</p>` : nothing}
    ${all.length === 0 ? nothing : html`<h3>${t.sources}</h3>${sourceList(sources.list())}`}
  </section>`;
}
