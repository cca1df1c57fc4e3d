import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { writtenIn } from '../../model/any-text';
import type { Tour } from '../../model/tour';
import { changeTour } from '../../model/tour-edit';
import { MAX_TEXT_CHARS, MAX_TITLE_CHARS } from '../../model/tour-limits';
import type { Drafts } from './drafts';
import { field } from './field';
import type { ToursContext } from './tours-context';
import { plainText, written } from './written';

/** What is written about the tour as a whole. */
export function tourFields(
  context: ToursContext,
  drafts: Drafts,
  redraw: () => void,
  tour: Tour,
): TemplateResult {
  const { words, editor } = context;
  const { t, lang } = words;
  const write = (name: 'title' | 'describes') =>
    written(context, drafts, redraw, {
      key: name,
      kept: words.text(tour[name]),
      makes: plainText,
      keep: (before, text) => changeTour(before, { [name]: writtenIn(lang, text) }),
    });
  const setUnattended = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    editor.change(changeTour(tour, { unattended: checked }));
  };
  return html`
    ${field({ ...write('title'), label: t.tourTitle, maxLength: MAX_TITLE_CHARS })}
    <details class="tour-about">
      <summary>${t.tourAbout}</summary>
      ${field({ ...write('describes'), label: t.tourDescribes, rows: 3, maxLength: MAX_TEXT_CHARS })}
      <label class="tour-check">
        <input type="checkbox" .checked=${live(tour.unattended === true)} @change=${setUnattended} />
        <span>${t.tourUnattended}</span>
      </label>
    </details>
  `;
}
