import { html, nothing } from 'lit-html';
import { createModal } from '../../dom/modal';
import { readWholeNumber } from '../../i18n/read-number';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';

const LONGEST = 20;

/** Asks for the number of a step and goes there; a number that is none changes nothing. */
export function createGoToStep(
  parent: HTMLElement,
  store: Store,
  words: FullWords,
): { readonly open: () => void; readonly dispose: () => void } {
  const { t } = words;
  let refused: string | null = null;
  const modal = createModal(parent, t.goToStep, t.close, () => {
    const count = store.stop.peek()?.tour.steps.length ?? 0;
    return html`<form class="go-to-step" novalidate @submit=${submit}>
      <label for="step-number">${t.stepNumber(count)}</label>
      <div>
        <input id="step-number" name="step" inputmode="numeric" autocomplete="off" autofocus
          aria-invalid=${refused === null ? 'false' : 'true'}
          aria-describedby=${refused === null ? nothing : 'step-refused'} />
        <button type="submit">${t.go}</button>
      </div>
      <p id="step-refused" role="alert">${refused === null ? '' : t.noSuchStep(refused, count)}</p>
    </form>`;
  });

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.querySelector('input');
    const text = field?.value.trim() ?? '';
    const count = store.stop.peek()?.tour.steps.length ?? 0;
    const number = readWholeNumber(text);
    if (number === null || number < 1 || number > count) {
      refused = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
      modal.update();
      field?.select();
      return;
    }
    modal.close();
    store.actions.stepTo(number - 1);
  }

  return {
    open() {
      refused = null;
      modal.open();
      const field = parent.querySelector<HTMLInputElement>('#step-number');
      if (field) field.value = '';
    },
    dispose: modal.dispose,
  };
}
