import { html, nothing, type TemplateResult } from 'lit-html';
import type { TimeWords } from '../../i18n/time-words';
import type { FullWords } from '../../i18n/words';
import type { Briefing } from '../../model/briefing';
import { elapsedSeconds, paceOf } from '../../model/pace';

/** How long the talk has lasted, how it stands to its plan, and the time of day. */
export function timeLines(
  { t }: FullWords,
  times: TimeWords,
  { began, planned }: Briefing,
  now: number,
  restart: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const elapsed = elapsedSeconds(began, now);
  const pace = paceOf(planned, elapsed);
  const ofPlanned = t.speaker.ofPlanned(times.length(planned.all));
  return html`<p class="elapsed"><strong>${times.length(elapsed)}</strong> ${ofPlanned}</p>
    <p class="pace" data-pace=${pace.kind}>${times.pace(pace)}</p>
    ${restart}
    <p class="clock">${t.speaker.clock(times.clock(now))}</p>`;
}
