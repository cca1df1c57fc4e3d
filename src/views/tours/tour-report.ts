import { html, nothing, type TemplateResult } from 'lit-html';
import { faultWords, stepTitle } from '../../i18n/tour-words';
import type { FullWords } from '../../i18n/words';
import type { TourFault } from '../../model/tour-fault';
import type { TourRemark } from '../../state/tour-remarks';

/** What became of something that the visitor asked for in the dialog. */
export interface TourReport {
  readonly good: boolean;
  readonly lines: readonly string[];
  readonly faults?: readonly TourFault[];
  readonly remarks?: readonly TourRemark[];
  /** A text to be copied by hand. */
  readonly copy?: string;
}

const MOST_TOLD = 12;
const MAX_PART_CHARS = 60;

export function tourReport(words: FullWords, report: TourReport): TemplateResult {
  const { t, plural } = words;
  const { faults = [], remarks = [], copy } = report;
  return html`<div class="tour-report" data-good=${report.good} tabindex="-1">
    ${report.lines.map((line) => html`<p>${line}</p>`)}
    ${
      copy === undefined
        ? nothing
        : html`<input readonly aria-label=${t.copyLink} .value=${copy} @focus=${selectAll} />`
    }
    ${
      faults.length === 0
        ? nothing
        : html`<p>${t.partsLeftOut(plural, faults.length)}</p>
            ${listOf(faults.map((fault) => faultWords(words, fault)))}`
    }
    ${
      remarks.length === 0
        ? nothing
        : listOf(
            remarks.map(({ step, parts }) =>
              t.remark(stepTitle(words, step), words.list(parts.map(short))),
            ),
          )
    }
  </div>`;

  function listOf(lines: readonly string[]) {
    const more = lines.length - MOST_TOLD;
    return html`<ul>
      ${lines.slice(0, MOST_TOLD).map((line) => html`<li>${line}</li>`)}
      ${more > 0 ? html`<li>${t.moreFaults(more)}</li>` : nothing}
    </ul>`;
  }
}

function short(part: string): string {
  return part.length > MAX_PART_CHARS ? `${part.slice(0, MAX_PART_CHARS)}…` : part;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}
