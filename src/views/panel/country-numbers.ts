import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { mountWhile } from '../../dom/mount-while';
import { loadFullWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';

/** Where the numbers of the open country are drawn, by code that loads late. */
export const NUMBERS_CLASS = 'country-numbers';

/** Brings what draws a country's numbers, for as long as there is a place for them. */
export function followNumbers(
  body: HTMLElement,
  place: ReadonlySignal<HTMLElement | null>,
  store: Store,
  words: Words,
): () => void {
  const { t } = words;
  const failed = signal(false);
  let drawn = false;

  function sayState(isFailed: boolean, retry: () => void): void {
    const root = place.peek();
    if (!root) return;
    const state = isFailed
      ? html`<p role="alert">${t.numbersFailed}</p>
          <button type="button" @click=${retry}>${t.retry}</button>`
      : html`<p class="waiting">${t.numbersLoading}</p>`;
    render(state, root);
  }

  const stopState = effect(() => {
    // Whoever opens a country after a failure asks again.
    if (!place.value) failed.value = false;
    if (!place.value || drawn) return;
    sayState(failed.value, () => {
      failed.value = false;
    });
  });
  const stopDrawing = mountWhile(
    () => place.value !== null && !failed.value,
    async () => {
      const late = [import('./draw-numbers'), loadFullWords(words)] as const;
      const [{ drawNumbers }, full] = await Promise.all(late);
      return () => {
        const stop = drawNumbers(body, place, store, full, sayState);
        drawn = true;
        return () => {
          drawn = false;
          stop();
        };
      };
    },
    () => {
      failed.value = true;
    },
  );
  return () => {
    stopDrawing();
    stopState();
  };
}
