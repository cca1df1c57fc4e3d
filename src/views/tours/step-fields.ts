import { html, nothing, type TemplateResult } from 'lit-html';
import { readWholeNumber } from '../../i18n/read-number';
import { writtenIn } from '../../model/any-text';
import { type Step, secondsOf, type Tour } from '../../model/tour';
import { captionFrom, captionText, changeStep } from '../../model/tour-edit';
import { MAX_SECONDS, MAX_TEXT_CHARS, MAX_TITLE_CHARS, MIN_SECONDS } from '../../model/tour-limits';
import type { Drafts } from './drafts';
import type { EditorWork } from './editor-work';
import { field } from './field';
import type { ToursContext } from './tours-context';
import { plainText, written } from './written';

const MAX_SECONDS_CHARS = 6;

/** What is written about the chosen step, and which view it shows. */
export function stepFields(
  context: ToursContext,
  work: EditorWork,
  drafts: Drafts,
  redraw: () => void,
  { tour, step }: { readonly tour: Tour; readonly step: Step },
): TemplateResult {
  const { words } = context;
  const { t, lang } = words;
  const write = (
    name: string,
    kept: string,
    makes: (text: string) => string,
    changes: (text: string) => Partial<Omit<Step, 'id'>> | null,
  ) =>
    written(context, drafts, redraw, {
      key: `${name}-${step.id}`,
      kept,
      makes,
      keep(before, text) {
        const changed = changes(text);
        return changed && changeStep(before, step.id, changed);
      },
    });

  const title = write('title', words.text(step.title), plainText, (text) => ({
    title: writtenIn(lang, text),
  }));
  const caption = write(
    'caption',
    captionText(step.caption, lang),
    (text) => captionText(captionFrom(text, lang, step.caption), lang),
    (text) => {
      const before = drafts.claimsBefore(`caption-${step.id}`, step.caption);
      return { caption: captionFrom(text, lang, before) };
    },
  );
  const notes = write('notes', words.text(step.notes ?? {}), plainText, (text) => ({
    notes: writtenIn(lang, text),
  }));
  const planned = step.seconds === undefined ? '' : String(step.seconds);
  const seconds = write(
    'seconds',
    planned,
    (text) => {
      const read = secondsFrom(text);
      return read === null ? planned : String(read ?? '');
    },
    (text) => {
      const read = secondsFrom(text);
      return read === null ? null : { seconds: read };
    },
  );

  return html`<fieldset class="step-fields">
    <legend>${t.stepPlace(tour.steps.indexOf(step) + 1, tour.steps.length)}</legend>
    ${viewOfStep()}
    ${field({ ...title, label: t.stepTitle, maxLength: MAX_TITLE_CHARS })}
    ${field({
      ...caption,
      label: t.stepCaption,
      help: captionHelp(),
      rows: 4,
      maxLength: MAX_TEXT_CHARS,
    })}
    ${field({
      ...notes,
      label: t.stepNotes,
      help: t.stepNotesHelp,
      rows: 3,
      maxLength: MAX_TEXT_CHARS,
    })}
    ${field({
      ...seconds,
      label: t.stepSeconds,
      help: t.stepSecondsHelp(secondsOf(tour, { ...step, seconds: undefined })),
      fault: secondsFrom(seconds.value) === null ? t.stepSecondsWrong : '',
      numeric: true,
      maxLength: MAX_SECONDS_CHARS,
    })}
  </fieldset>`;

  function viewOfStep() {
    const shown = work.isShown.value;
    return html`<p class="aside">${shown ? t.viewIsShown : t.viewIsOther}</p>
      ${
        shown
          ? nothing
          : html`<div class="tour-buttons">
              <button type="button" @click=${work.takeView}>${t.takeView}</button>
              <button type="button" @click=${work.showStep}>${t.showView}</button>
            </div>`
      }`;
  }

  function captionHelp(): string {
    const sourced = step.caption.filter(({ sources }) => sources.length > 0).length;
    const help = t.stepCaptionHelp;
    return sourced === 0 ? help : `${help} ${t.stepSources(words.plural, sourced)}`;
  }
}

/** Undefined where nothing is written, null where it is no number of seconds. */
function secondsFrom(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  const seconds = readWholeNumber(text);
  const good = seconds !== null && seconds >= MIN_SECONDS && seconds <= MAX_SECONDS;
  return good ? seconds : null;
}
