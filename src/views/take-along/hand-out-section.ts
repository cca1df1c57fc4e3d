import { html, type TemplateResult } from 'lit-html';
import { tourTitle } from '../../i18n/tour-words';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import type { DrawStep } from './hand-out/draw-step';
import { type Paper, printHandOut } from './hand-out/print-hand-out';

const PAPERS: readonly Paper[] = ['A4', 'letter'];

/** Chooses what a hand-out is made of and prints it; `say` tells how far it is. */
export function createHandOutSection(
  store: Store,
  words: FullWords,
  draw: DrawStep,
  say: (text: string) => void,
): { readonly content: () => TemplateResult; readonly dispose: () => void } {
  const { t } = words;
  let chosen: string | null = null;
  let paper: Paper = 'A4';
  let withNotes = false;
  let making: AbortController | null = null;

  const valueIn = ({ currentTarget }: Event) => (currentTarget as HTMLSelectElement).value;

  /** The tour chosen, else the one presented, else the first. */
  function tourNow() {
    const tours = store.tours.peek().filter(({ steps }) => steps.length > 0);
    return tours.find(({ id }) => id === chosen) ?? store.stop.peek()?.tour ?? tours[0];
  }

  async function make(): Promise<void> {
    const tour = tourNow();
    if (!tour || making) return;
    const own = new AbortController();
    making = own;
    const told = (drawn: number) => {
      if (!own.signal.aborted) say(t.handOutMaking(drawn + 1, tour.steps.length));
    };
    let report = '';
    try {
      await printHandOut(store, words, draw, { tour, paper, withNotes }, told, own.signal);
    } catch {
      report = t.handOutFailed;
    }
    if (making !== own) return;
    making = null;
    say(report);
  }

  /** The button that was pressed goes; whoever pressed it goes on beside it. */
  function cancel({ currentTarget }: Event): void {
    const beside = (currentTarget as HTMLElement).previousElementSibling;
    if (beside instanceof HTMLElement) beside.focus();
    making?.abort();
    making = null;
    say('');
  }

  return {
    content: () => html`<h3>${t.handOut}</h3>
      <p>${t.handOutText}</p>
      <label class="picture-choice"><span>${t.handOutTour}</span>
        <select class="hand-out-tour" @change=${(event: Event) => {
          chosen = valueIn(event);
        }}>
          ${store.tours
            .peek()
            .filter(({ steps }) => steps.length > 0)
            .map(
              (tour) => html`<option value=${tour.id} .selected=${tour === tourNow()}>
                ${tourTitle(words, tour)}</option>`,
            )}
        </select></label>
      <label class="picture-choice"><span>${t.handOutPaper}</span>
        <select class="hand-out-paper" @change=${(event: Event) => {
          paper = valueIn(event) as Paper;
        }}>
          ${PAPERS.map(
            (each) => html`<option value=${each} .selected=${each === paper}>
              ${t.handOutPapers[each]}</option>`,
          )}
        </select></label>
      <label class="scope"><input type="checkbox" .checked=${withNotes} @change=${() => {
        withNotes = !withNotes;
      }} /> ${t.handOutNotes}</label>
      <p class="buttons">
        <button type="button" class="hand-out-print" aria-disabled=${making ? 'true' : 'false'}
          @click=${() => void make()}>${t.handOutPrint}</button>
        <button type="button" class="hand-out-cancel" ?hidden=${making === null}
          @click=${cancel}>${t.handOutCancel}</button>
      </p>`,
    dispose: () => making?.abort(),
  };
}
