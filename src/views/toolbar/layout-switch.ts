import { html, type TemplateResult } from 'lit-html';
import { type IconName, icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';
import { LAYOUTS, type Layout } from '../../state/atlas-state';
import type { Store } from '../../state/store';

const ICONS: Readonly<Record<Layout, IconName>> = {
  map: 'borders',
  table: 'table',
  themes: 'themes',
  compare: 'compare',
};

/** What the page is laid out for, and the search; follows the store where it is rendered. */
export function layoutSwitch(
  store: Store,
  { t }: Words,
  openSearch: () => void,
  openTakeAlong: () => void,
): TemplateResult {
  const now = store.layout.value;
  return html`<div class="layouts" role="group" aria-label=${t.layouts}>
      ${LAYOUTS.filter((layout) => hasContent(store, layout)).map(
        (layout) => html`<button type="button" class="with-icon" data-layout=${layout}
          aria-pressed=${layout === now} @click=${() => store.actions.layOut(layout)}>
          ${icon(ICONS[layout])}<span>${t.layoutName[layout]}</span></button>`,
      )}
    </div>
    <button type="button" class="icon-button search-button" aria-label=${t.search} title=${t.labelled(t.search, '/')}
      aria-haspopup="dialog" @click=${openSearch}>${icon('search')}</button>
    <button type="button" class="icon-button take-along-button" aria-label=${t.takeAlong} title=${t.takeAlong}
      aria-haspopup="dialog" @click=${openTakeAlong}>${icon('take-along')}</button>`;
}

/** Other datasets may have nothing to compare, and no themes. */
function hasContent({ dataset }: Store, layout: Layout): boolean {
  if (layout === 'compare') return dataset.indicators.length > 0;
  return layout !== 'themes' || dataset.themeById.size > 0;
}
