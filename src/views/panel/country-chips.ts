import { html, type TemplateResult } from 'lit-html';
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
      ({ id, name }) => html`<li>
        <button type="button" data-chip=${id}
          @click=${() => actions.openCountry(id)}
          @pointerenter=${() => actions.hoverCountry(id)}
          @pointerleave=${() => actions.hoverCountry(null)}
          @focus=${() => actions.hoverCountry(id)}
          @blur=${() => actions.hoverCountry(null)}>${words.text(name)}</button>
      </li>`,
    )}
  </ul>`;
}
