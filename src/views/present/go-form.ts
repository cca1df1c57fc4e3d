import { html, type TemplateResult } from 'lit-html';
import type { FullWords } from '../../i18n/words';

/** Asks for the number of a step; `go` gets its place, counted from 0. */
export function goForm(
  { t }: FullWords,
  { index, count }: { readonly index: number; readonly count: number },
  go: (index: number) => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const number = new FormData(event.currentTarget as HTMLFormElement).get('step');
    go(Number(number) - 1);
  };
  return html`<form class="go-form" @submit=${submit}>
    <label>${t.speaker.goToStepRange(count)}
      <input name="step" type="number" min="1" max=${count} required autocomplete="off"
        .value=${String(index + 1)} />
    </label>
    <button>${t.speaker.go}</button>
  </form>`;
}
