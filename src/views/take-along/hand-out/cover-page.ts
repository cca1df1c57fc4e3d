import { html, type TemplateResult } from 'lit-html';
import { told } from '../../../dom/told';
import { edtfWords } from '../../../i18n/edtf-words';
import { tourTitle } from '../../../i18n/tour-words';
import type { FullWords } from '../../../i18n/words';
import { reviewedOn } from '../../../model/reviewed';
import type { Tour } from '../../../model/tour';
import type { Store } from '../../../state/store';
import { linkToView } from '../link-to-view';

/** What the hand-out is of, when, with which borders, where to open it, and who made what. */
export function coverPage(
  { dataset, borders }: Store,
  words: FullWords,
  tour: Tour,
): TemplateResult {
  const { t, text, lang } = words;
  const view = dataset.worldviews.find(({ id }) => id === borders.peek());
  const address = linkToView(location.href.split('#', 1)[0] ?? '', lang);
  const credits = [
    t.boundaryNote,
    t.creditsOutlines,
    t.creditsPlaces,
    t.creditsNames,
    t.creditsIndicators,
    ...(t.translatedBy === null ? [] : [t.translatedBy]),
  ];
  return html`<section class="hand-out-cover">
    <header>
      <p class="hand-out-atlas">${text(dataset.about.title)}</p>
      <p>${text(dataset.about.subtitle)}</p>
    </header>
    <div>
      <h1>${tourTitle(words, tour)}</h1>
      <p>${told(lang, tour.describes)}</p>
    </div>
    <dl>
      <div><dt>${t.handOutAsOf}</dt><dd><p>${t.asOf(edtfWords(words, dataset.about.asOf))}</p><p>${t.lastReviewed(edtfWords(words, reviewedOn(dataset, {})))}</p></dd></div>
      <div><dt>${t.borders}</dt><dd>${view ? html`<p>${text(view.label)}</p><p>${text(view.describes)}</p>` : ''}</dd></div>
      <div><dt>${t.handOutAddress}</dt><dd dir="ltr">${address}</dd></div>
    </dl>
    <footer>${credits.map((line) => html`<p>${line}</p>`)}</footer>
  </section>`;
}
