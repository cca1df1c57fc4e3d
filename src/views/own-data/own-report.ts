import { html, nothing, type TemplateResult } from 'lit-html';
import type { Opened } from '../../data/opened';
import { saveText } from '../../dom/save-text';
import { faultsCsv } from '../../exports/faults-csv';
import type { FullWords } from '../../i18n/words';
import type { OwnFault } from '../../model/own-fault';

const MOST_TOLD = 20;
const LONGEST_NAME = 80;

/** What was found in a dataset: how much of it is shown, and what is wrong with the rest. */
export function ownReport(words: FullWords, opened: Opened): TemplateResult {
  const { t, plural } = words;
  const { faults, counts, problem } = opened;
  const more = counts.faults - Math.min(faults.length, MOST_TOLD);
  const save = () => saveText(faultsCsv(faults), 'faults.csv', 'text/csv;charset=utf-8');
  return html`<div class="own-report" data-good=${problem === null} tabindex="-1">
    ${
      problem === null
        ? html`<p>${t.ownData.shown(plural, counts.events, counts.allEvents)}</p>`
        : html`<p>${t.ownData.refused(isolatedName(opened.name))} ${t.ownData.problems[problem]}</p>`
    }
    ${
      counts.faults === 0
        ? problem === null
          ? html`<p>${t.ownData.noFaults}</p>`
          : nothing
        : html`<p>${t.ownData.faults(plural, counts.faults)}</p>
            <ol class="own-faults">
              ${faults.slice(0, MOST_TOLD).map((fault) => html`<li>${faultLine(words, fault)}</li>`)}
            </ol>
            ${more > 0 ? html`<p>${t.ownData.more(more)}</p>` : nothing}
            <p><button type="button" @click=${save}>${t.ownData.save}</button></p>`
    }
  </div>`;
}

/** What is wrong is told in English, in the words of the checks; where, and what became of it, is not. */
function faultLine({ t }: FullWords, fault: OwnFault): TemplateResult {
  const { part, row, record, field, value, problem, remedy, left } = fault;
  const place = [part, row === null ? '' : t.ownData.row(row), record, field].filter(
    (each) => each !== '',
  );
  return html`<p class="own-fault-place">
      ${place.map((each, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${each}</bdi>`)}
      ${value === '' ? nothing : html`<code dir="auto">${value}</code>`}
    </p>
    <p lang="en" dir="ltr">${sentence(problem)} ${sentence(remedy)}</p>
    <p class="aside">${t.ownData.left[left]}</p>`;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

/** Signs that cannot be seen, and that turn around what is read after them. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A file may be called anything, however long, in whichever direction. */
export function isolatedName(name: string): string {
  const letters = [...name.replace(HIDDEN, '')];
  const shown =
    letters.length > LONGEST_NAME
      ? `${letters.slice(0, LONGEST_NAME).join('')}…`
      : letters.join('');
  return `\u2068${shown}\u2069`;
}
