import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import type { Store } from '../../state/store';
import type { Citations } from './citations';

/** The themes of an event: each a switch for looking at it alone, and what the plan says of that one. */
export function themeChips(
  store: Store,
  words: Words,
  { themes: ids }: AtlasEvent,
  cite: Citations['cite'],
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const { actions, dataset } = store;
  const chosen = store.theme.value;
  const themes = ids.flatMap((id) => dataset.themeById.get(id) ?? []);
  const own = themes.find(({ id }) => id === chosen);
  return html`<section>
    <h3>${words.t.themes}</h3>
    <ul class="chips">
      ${themes.map(
        ({ id, label, says }) => html`<li>
          <button type="button" data-theme-chip=${id} aria-pressed=${id === chosen} title=${words.text(says)}
            @click=${() => actions.chooseTheme(id === chosen ? null : id)}>${told(words.lang, label)}</button>
        </li>`,
      )}
    </ul>
    ${
      own
        ? html`<p class="theme-says"><strong>${words.t.labelled(words.text(own.label), '')}</strong>
            ${told(words.lang, own.says)} ${cite(own.sources)}</p>`
        : nothing
    }
  </section>`;
}
