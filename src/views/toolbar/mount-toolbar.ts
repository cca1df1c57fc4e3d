import { effect } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { type IconName, icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';
import type { WorldviewTable } from '../../model/worldview';
import type { Store } from '../../state/store';
import type { Appearance, AppearanceSwitch } from './appearance';
import { createBordersPanel } from './borders-panel';
import { createCredits } from './credits';
import { createKeysHelp } from './keys-help';

const APPEARANCE_ICONS: Record<Appearance, IconName> = {
  system: 'contrast',
  light: 'sun',
  dark: 'moon',
};

/** Title, appearance, help and credits. */
export function mountToolbar(
  root: HTMLElement,
  store: Store,
  words: Words,
  appearance: AppearanceSwitch,
  tableNow: () => WorldviewTable | null,
  openTours: () => void,
): { readonly openHelp: () => void; readonly dispose: () => void } {
  const { t } = words;
  const { about } = store.dataset;
  const credits = createCredits(document.body, store, words);
  const help = createKeysHelp(document.body, words);
  const borders = createBordersPanel(document.body, store, words, tableNow);
  root.replaceChildren();
  const stop = effect(() => {
    render(
      html`
        <h1>${words.text(about.title)}</h1>
        <p class="subtitle">${words.text(about.subtitle)}</p>
        <div class="tools">
          <button type="button" class="with-icon present-button" aria-haspopup="dialog" @click=${openTours}>
            ${icon('present')}<span>${t.present}</span></button>
          <label class="borders">
            <span>${t.borders}</span>
            <select .value=${store.borders.value}
              @change=${(event: Event) =>
                store.actions.showBorders((event.target as HTMLSelectElement).value)}>
              ${store.dataset.worldviews.map(
                (
                  view,
                ) => html`<option value=${view.id} ?selected=${view.id === store.borders.value}>
                  ${words.text(view.label)}
                </option>`,
              )}
            </select>
          </label>
          <button type="button" class="icon-button" aria-label=${t.bordersAbout} title=${t.bordersAbout}
            aria-haspopup="dialog" @click=${borders.open}>${icon('borders')}</button>
          <button type="button" class="icon-button"
            aria-label=${`${t.appearance}: ${t.appearanceName[appearance.chosen.value]}`}
            title=${`${t.appearance}: ${t.appearanceName[appearance.chosen.value]}`}
            @click=${appearance.next}>
            ${icon(APPEARANCE_ICONS[appearance.chosen.value])}
          </button>
          <button type="button" class="with-icon keys-button" @click=${help.open} aria-haspopup="dialog">
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
      borders.dispose();
      root.replaceChildren();
    },
  };
}
