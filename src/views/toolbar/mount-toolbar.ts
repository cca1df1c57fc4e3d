import { effect } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import { APPEARANCES, type Appearance, type AppearanceSwitch } from './appearance';
import { createCredits } from './credits';
import { createKeysHelp } from './keys-help';

/** Title, appearance, help and credits. */
export function mountToolbar(
  root: HTMLElement,
  store: Store,
  words: Words,
  appearance: AppearanceSwitch,
): { readonly openHelp: () => void; readonly dispose: () => void } {
  const { t } = words;
  const { about } = store.dataset;
  const credits = createCredits(document.body, store, words);
  const help = createKeysHelp(document.body, words);
  const stop = effect(() => {
    render(
      html`
        <h1>${words.text(about.title)}</h1>
        <p class="subtitle">${words.text(about.subtitle)}</p>
        <div class="tools">
          <select aria-label=${t.appearance} title=${t.appearance}
            @change=${(event: Event) =>
              appearance.set((event.target as HTMLSelectElement).value as Appearance)}>
            ${APPEARANCES.map(
              (each) => html`<option value=${each} ?selected=${each === appearance.chosen.value}>
                ${t.appearanceName[each]}
              </option>`,
            )}
          </select>
          <button type="button" class="with-icon" @click=${help.open} aria-haspopup="dialog">
            ${icon('keys')}<span>${t.keys}</span></button>
          <button type="button" class="with-icon" @click=${credits.open} aria-haspopup="dialog">
            ${icon('info')}<span>${t.credits}</span></button>
        </div>
      `,
      root,
    );
  });
  return {
    openHelp: help.open,
    dispose() {
      stop();
      credits.dispose();
      help.dispose();
      root.replaceChildren();
    },
  };
}
