import { html, type TemplateResult } from 'lit-html';
import { embedCode } from '../../exports/embed-code';
import { LANGUAGE_NAMES } from '../../i18n/language-names';
import type { FullWords } from '../../i18n/words';
import { isLang, LANGS, type Lang } from '../../model/lang';
import { embeddedAddress } from '../../state/embedded';
import type { Copier } from './copier';

const SIZES = {
  column: { width: 480, height: 680 },
  article: { width: 800, height: 600 },
  page: { width: 1200, height: 720 },
  full: { width: null, height: 600 },
} as const;
type Size = keyof typeof SIZES;
const NAMES = Object.keys(SIZES) as readonly Size[];

export interface EmbedSection {
  /** `address` is that of the view which the frame shows. */
  readonly content: (address: string) => TemplateResult;
}

/** The HTML that puts this view into another page, in a size and a language to choose. */
export function createEmbedSection(
  words: FullWords,
  copier: Copier,
  title: string,
  changed: () => void,
): EmbedSection {
  const { t } = words;
  let size: Size = 'article';
  let lang: Lang = words.lang;
  const chosenIn = (event: Event) => (event.target as HTMLSelectElement).value;
  const chooseSize = (event: Event) => {
    size = NAMES.find((name) => name === chosenIn(event)) ?? size;
    changed();
  };
  const chooseLang = (event: Event) => {
    const value = chosenIn(event);
    if (isLang(value)) lang = value;
    changed();
  };

  return {
    content(address) {
      const code = embedCode({ address: embeddedAddress(address, lang), title, ...SIZES[size] });
      return html`
        <h3>${t.embed}</h3>
        <p>${t.embedText}</p>
        <label class="picture-choice"><span>${t.embedSize}</span>
            <select @change=${chooseSize}>
              ${NAMES.map((name) => {
                const { width, height } = SIZES[name];
                const told =
                  width === null ? t.embedFullWidth(height) : t.embedPixels(width, height);
                return html`<option value=${name} ?selected=${name === size}>${told}</option>`;
              })}
            </select></label>
        <label class="picture-choice"><span>${t.embedLanguage}</span>
            <select @change=${chooseLang}>
              ${LANGS.map(
                (each) => html`<option value=${each} lang=${each} ?selected=${each === lang}>
                  ${LANGUAGE_NAMES[each]}</option>`,
              )}
            </select></label>
        <textarea class="embed-code" readonly dir="ltr" rows="4" spellcheck="false" aria-label=${t.embedCode}
          .value=${code} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
        <p class="buttons">${copier.button(t.copyEmbed, code)}</p>
      `;
    },
  };
}
