import { effect } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { type IconName, icon } from '../../dom/icon';
import { LANGUAGE_NAMES } from '../../i18n/language-names';
import type { Words } from '../../i18n/words';
import { isLang, LANGS } from '../../model/lang';
import type { Bases } from '../../model/worldview';
import { keepLang } from '../../state/lang-choice';
import type { Store } from '../../state/store';
import type { Appearance, AppearanceSwitch } from './appearance';
import { createBordersPanel } from './borders-panel';
import { createKeysHelp } from './keys-help';
import { layoutSwitch } from './layout-switch';

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
  openTours: () => void,
  openSearch: () => void,
  openTakeAlong: () => void,
  openCredits: () => void,
  loadBases: () => Promise<Bases>,
): {
  readonly openHelp: () => void;
  readonly openBorders: () => void;
  readonly dispose: () => void;
} {
  const { t } = words;
  const { about } = store.dataset;
  const help = createKeysHelp(document.body, words);
  const borders = createBordersPanel(document.body, store, words, loadBases);
  const choose = (text: string) => {
    if (!isLang(text)) return;
    keepLang(() => localStorage, text);
    store.actions.setLang(text);
  };
  // What the page says until its script runs.
  root.querySelector('[data-static]')?.remove();
  const stop = effect(() => {
    render(
      html`
        <h1>${words.text(about.title)}</h1>
        <p class="subtitle">${words.text(about.subtitle)}</p>
        ${layoutSwitch(store, words, openSearch, openTakeAlong)}
        <div class="tools">
          <button type="button" class="with-icon present-button" aria-haspopup="dialog" @click=${openTours}>
            ${icon('present')}<span>${t.present}</span></button>
          <label class="language">
            <span class="visually-hidden">${t.language}</span>
            ${icon('language')}
            <select id="language" .value=${words.lang}
              @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
              ${LANGS.map(
                (lang) => html`<option value=${lang} lang=${lang} ?selected=${lang === words.lang}>
                  ${LANGUAGE_NAMES[lang]}
                </option>`,
              )}
            </select>
          </label>
          <label class="borders">
            <span>${t.borders}</span>${icon('borders')}
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
            data-tool="borders-about" aria-haspopup="dialog" @click=${borders.open}>${icon('borders')}</button>
          <button type="button" class="icon-button"
            aria-label=${t.labelled(t.appearance, t.appearanceName[appearance.chosen.value])}
            title=${t.labelled(t.appearance, t.appearanceName[appearance.chosen.value])}
            @click=${appearance.next}>
            ${icon(APPEARANCE_ICONS[appearance.chosen.value])}
          </button>
          <button type="button" class="with-icon keys-button" @click=${help.open} aria-haspopup="dialog">
            ${icon('keys')}<span>${t.keys}</span></button>
          <button type="button" class="with-icon" @click=${openCredits} aria-haspopup="dialog">
            ${icon('info')}<span>${t.credits}</span></button>
        </div>
      `,
      root,
    );
  });
  return {
    openHelp: help.open,
    openBorders: borders.open,
    dispose() {
      stop();
      help.dispose();
      borders.dispose();
      render(nothing, root);
    },
  };
}
