import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { eventLine } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import { outcomesNaming } from '../../model/theme-matrix';
import { isOnTheme } from '../../model/themes';
import type { Store } from '../../state/store';
import { sourceLines } from './source-lines';

/**
 * What the plan says of the theme looked at, and in what words the event that is opened names it:
 * each with its sources. Nothing where no theme is looked at.
 */
export function wordsBehind(store: Store, words: FullWords): TemplateResult | typeof nothing {
  const { dataset } = store;
  const { t, lang } = words;
  const theme = dataset.themeById.get(store.theme.value ?? '');
  if (!theme) return nothing;
  const event = store.selectedEvent.value;
  const naming = event && isOnTheme(event, theme.id) ? event : null;
  const outcomes = naming ? outcomesNaming(naming, theme.id) : [];
  return html`<section class="words-behind" tabindex="0" aria-label=${t.wordsBehind}>
    ${
      naming
        ? html`<div data-behind=${naming.id}>
            <h3>${eventLine(words, dataset, naming)}</h3>
            ${outcomes.map(
              ({ text, sources }) =>
                html`<p>${told(lang, text)}</p>
                  ${sourceLines(dataset, words, sources)}`,
            )}
            ${
              outcomes.length > 0
                ? nothing
                : html`<p>${t.noOwnWords}</p>
                    ${sourceLines(dataset, words, naming.sources)}`
            }
          </div>`
        : nothing
    }
    <div>
      <h3>${told(lang, theme.label)}</h3>
      <p>${told(lang, theme.says)}</p>
      ${sourceLines(dataset, words, theme.sources)}
    </div>
  </section>`;
}
