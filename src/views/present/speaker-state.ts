import { html, nothing, type TemplateResult } from 'lit-html';
import type { TimeWords } from '../../i18n/time-words';
import type { FullWords } from '../../i18n/words';
import type { Briefing } from '../../model/briefing';
import { elapsedSeconds } from '../../model/pace';

/** What is said while nothing is presented; `last` is what was, before it ended. */
export function speakerState(
  { t }: FullWords,
  times: TimeWords,
  kind: 'loading' | 'waiting' | 'ended',
  last: Briefing | null,
  at: number,
): TemplateResult {
  const s = t.speaker;
  if (kind === 'loading') return html`<main class="speaker-state"><h1>${s.loading}</h1></main>`;
  const isEnd = kind === 'ended' && last !== null;
  const took = isEnd ? times.length(elapsedSeconds(last.began, at)) : '';
  return html`<main class="speaker-state" data-state=${kind}>
    <h1>${isEnd ? s.ended : s.waiting}</h1>
    ${isEnd ? html`<p>${s.endedAfter(took, times.length(last.planned.all))}</p>` : nothing}
    <p>${isEnd ? s.endedHelp : s.waitingHelp}</p>
  </main>`;
}
