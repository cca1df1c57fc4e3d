import { html, type TemplateResult } from 'lit-html';
import { nameOfCountry } from '../../i18n/country-words';
import type { Words } from '../../i18n/words';
import type { Country } from '../../model/dataset';
import type { Store } from '../../state/store';

/** Countries as small buttons that open them and light them on the map. */
export function countryChips(
  { actions }: Store,
  words: Words,
  countries: readonly Country[],
): TemplateResult {
  return html`<ul class="chips">
    ${countries.map(
      (country) => html`<li>
        <button type="button" data-chip=${country.id}
          @click=${() => actions.openCountry(country.id)}
          @pointerenter=${() => actions.hoverCountry(country.id)}
          @pointerleave=${() => actions.hoverCountry(null)}
          @focus=${() => actions.hoverCountry(country.id)}
          @blur=${() => actions.hoverCountry(null)}>${nameOfCountry(words, country)}</button>
      </li>`,
    )}
  </ul>`;
}
