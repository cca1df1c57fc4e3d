import { html, svg, type TemplateResult } from 'lit-html';
import type { Words } from '../../i18n/words';
import type { Country } from '../../model/dataset';
import type { Span } from '../../model/span';

const WIDTH = 400;
const HEIGHT = 14;

/** A country's status over all the years as one bar; the words stand in the list below it. */
export function statusPath(words: Words, country: Country, limits: Span): TemplateResult {
  const xOf = (day: number) =>
    ((Math.min(day, limits.end) - limits.start) / (limits.end - limits.start)) * WIDTH;
  return html`<figure class="status-path">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <rect class="none" width=${WIDTH} height=${HEIGHT}></rect>
      ${country.statuses.map(
        (period) => svg`<rect data-status=${period.status} x=${xOf(period.start)} height=${HEIGHT}
          width=${Math.max(xOf(period.end) - xOf(period.start), 2)}></rect>`,
      )}
    </svg>
    <figcaption aria-hidden="true">
      <span>${words.dates.year(limits.start)}</span><span>${words.dates.year(limits.end)}</span>
    </figcaption>
  </figure>`;
}
