import { html, nothing, render } from 'lit-html';
import { icon } from '../../dom/icon';
import { createTimeWords } from '../../i18n/time-words';
import type { FullWords } from '../../i18n/words';
import type { Briefing } from '../../model/briefing';
import { timeLines } from './time-lines';

/** Often enough that no second is skipped on the screen. */
const TICK_MS = 500;

export interface NotesBar {
  readonly tell: (briefing: Briefing | null) => void;
  readonly dispose: () => void;
}

/** The speaker's notes in the presenting window itself: for a rehearsal, and without pop-ups. */
export function mountNotesBar(
  page: Window,
  words: FullWords,
  now: () => number,
  close: () => void,
): NotesBar {
  const { t } = words;
  const times = createTimeWords(words);
  const bar = page.document.createElement('section');
  bar.className = 'notes-bar';
  bar.setAttribute('aria-label', t.speaker.notes);
  page.document.body.append(bar);
  let briefing: Briefing | null = null;

  function draw(): void {
    render(briefing ? content(briefing) : nothing, bar);
  }

  function content(shown: Briefing) {
    return html`<div class="notes-bar-time">${timeLines(words, times, shown, now())}</div>
      <p class="notes-bar-notes">${shown.notes ?? t.speaker.noNotes}</p>
      <div class="notes-bar-aside">
        <p>${
          shown.next ? html`<strong>${t.speaker.next}</strong> ${shown.next.title}` : t.speaker.last
        }</p>
        <p class="notes-bar-why">${t.speaker.refused}</p>
      </div>
      <button type="button" class="icon-button" aria-label=${t.speaker.closeNotes} @click=${close}>
        ${icon('close')}
      </button>`;
  }

  const ticking = page.setInterval(draw, TICK_MS);
  return {
    tell(latest) {
      briefing = latest;
      draw();
    },
    dispose() {
      page.clearInterval(ticking);
      bar.remove();
    },
  };
}
