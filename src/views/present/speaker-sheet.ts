import { html, nothing, type TemplateResult } from 'lit-html';
import type { TimeWords } from '../../i18n/time-words';
import type { FullWords } from '../../i18n/words';
import type { BriefedSource, Briefing } from '../../model/briefing';
import type { Command } from './keys';
import { timeLines } from './time-lines';

export interface SheetActions {
  readonly command: (command: Command) => void;
  readonly restartClock: () => void;
}

interface Sheet {
  readonly words: FullWords;
  readonly times: TimeWords;
  readonly briefing: Briefing;
  readonly now: number;
  /** Whether the presenting window has stopped answering. */
  readonly silent: boolean;
  readonly actions: SheetActions;
}

/** The whole of the speaker's window while something is presented. */
export function speakerSheet(sheet: Sheet): TemplateResult {
  const { words, times, briefing, now, actions } = sheet;
  const { t } = words;
  const restart = html`<button type="button" class="restart"
    @click=${pressed(actions.restartClock)}>${t.speaker.restartClock}</button>`;
  return html`<header class="speaker-time">
      ${timeLines(words, times, briefing, now, restart)}
    </header>
    <main class="speaker-main">
      <div class="speaker-now" lang=${briefing.lang}>
        <p class="speaker-step">${briefing.tour} · ${t.speaker.stepOf(briefing.index + 1, briefing.count)}</p>
        <h1>${briefing.title}</h1>
        ${alerts(sheet)}
        <section class="speaker-notes">
          <h2 class="visually-hidden">${t.speaker.notes}</h2>
          <p class=${briefing.notes === null ? 'none' : ''}>${briefing.notes ?? t.speaker.noNotes}</p>
        </section>
      </div>
      <div class="speaker-aside" lang=${briefing.lang}>
        <section class="speaker-next">
          <h2>${t.speaker.next}</h2>
          ${
            briefing.next
              ? html`<p class="next-title">${briefing.next.title}</p>
                  ${briefing.next.line === null ? nothing : html`<p>${briefing.next.line}</p>`}`
              : html`<p>${t.speaker.last}</p>`
          }
        </section>
        ${
          briefing.caption.length === 0
            ? nothing
            : html`<section class="speaker-hall">
                <h2>${t.speaker.hall}</h2>
                ${briefing.caption.map((text) => html`<p>${text}</p>`)}
              </section>`
        }
        <section class="speaker-sources">
          <h2>${t.speaker.sources}</h2>
          ${
            briefing.sources.length === 0
              ? html`<p>${t.speaker.noSources}</p>`
              : html`<ol>${briefing.sources.map(sourceItem)}</ol>`
          }
        </section>
      </div>
    </main>
    <footer class="speaker-controls">${controls(sheet)}</footer>`;
}

function alerts({ words: { t }, briefing, silent, actions }: Sheet) {
  return [
    silent ? html`<p class="speaker-alert">${t.speaker.silent}</p>` : nothing,
    briefing.black ? html`<p class="speaker-alert">${t.speaker.isBlack}</p>` : nothing,
    briefing.strayed
      ? html`<p class="speaker-alert">${t.speaker.strayed}
          <button type="button" @click=${pressed(() => actions.command('back-to-step'))}>
            ${t.speaker.showAgain}
          </button></p>`
      : nothing,
  ];
}

function controls({ words: { t }, briefing, actions }: Sheet) {
  const button = (command: Command, name: string, off = false) =>
    html`<button type="button" data-command=${command} aria-disabled=${off}
      @click=${pressed(() => actions.command(command))}>${name}</button>`;
  return html`${button('previous', t.speaker.goPrevious, briefing.index === 0)}
    ${button('next', t.speaker.goNext, briefing.next === null)}
    <span class="rest">
      <button type="button" aria-pressed=${briefing.black}
        @click=${pressed(() => actions.command('black'))}>${t.speaker.black}</button>
      ${button('go-to-step', t.speaker.goToStep)} ${button('help', t.speaker.keys)}
    </span>`;
}

/** A button pressed with a pointer lets go of the focus, so that Space and Enter mean next again. */
function pressed(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
    act();
  };
}

function sourceItem({ publisher, title, url, date, lang }: BriefedSource): TemplateResult {
  const cited = html`<cite lang=${lang}>${title}</cite>`;
  return html`<li>
    <span class="publisher">${publisher}.</span>
    ${
      url === null
        ? cited
        : html`<a href=${url} target="_blank" rel="noopener noreferrer external">${cited}</a>`
    }
    ${date === null ? nothing : html`<span class="source-date">${date}</span>`}
  </li>`;
}
