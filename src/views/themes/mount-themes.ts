import '../../styles/themes.css';
import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import { type ThemeMatrix, type ThemeOrder, themeMatrix } from '../../model/theme-matrix';
import type { Store } from '../../state/store';
import { matrixCaption, matrixTable } from './matrix';
import { walkCells } from './walk-cells';
import { wordsBehind } from './words-behind';

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;
const ORDERS = ['plan', 'count'] as const satisfies readonly ThemeOrder[];
/** Lasts as long as the page: whoever comes back finds the rows in the same order. */
const order = signal<ThemeOrder>('plan');

/** Which theme was named where: the fields of the Action Plan against meetings and documents. */
export function mountThemes(root: HTMLElement, store: Store, words: FullWords): () => void {
  const { t } = words;
  const disposer = createDisposer();
  const pointed = signal('');
  root.classList.add('themes-page');
  const walk = walkCells(root, words.dir);
  disposer.add(walk.dispose);
  disposer.add(
    effect(() => {
      const matrix = themeMatrix(store.dataset, store.shownEvents.value, order.value);
      render(
        matrix.events.length === 0
          ? noneNamed()
          : html`${head(matrix)}
              <div class="matrix-region" role="group" tabindex="0" aria-label=${t.fieldsNamed}>
                ${matrixTable(store, words, matrix)}
              </div>
              ${wordsBehind(store, words)}`,
        root,
      );
      walk.keepOneStop();
    }),
  );
  disposer.add(
    effect(() => {
      if (store.theme.value === null) return;
      root.querySelector('[data-chosen] button')?.scrollIntoView(NEAREST);
    }),
  );
  // What is pointed at is told in full where the column has room for a place and a year only.
  const tell = (event: Event) => {
    pointed.value = (event.target as Element).closest('[data-at]')?.ariaLabel ?? '';
  };
  disposer.listen(root, 'pointerover', tell);
  disposer.listen(root, 'focusin', tell);
  return () => {
    disposer.dispose();
    render(nothing, root);
    root.classList.remove('themes-page');
  };

  function head(matrix: ThemeMatrix) {
    return html`<div class="matrix-head">
      <p class="matrix-key">
        ${(['words', 'whole'] as const).map(
          (each) =>
            html`<span><span class="named" data-naming=${each}></span>${t.naming[each]}</span>`,
        )}
      </p>
      <div class="switch" role="group" aria-label=${t.rowOrder}>
        ${ORDERS.map(
          (each) =>
            html`<button type="button" aria-pressed=${order.value === each} @click=${() => {
              order.value = each;
            }}>${t.orderName[each]}</button>`,
        )}
      </div>
    </div>
    <p class="matrix-pointed" aria-hidden="true">${pointed.value || matrixCaption(store, words, matrix)}</p>`;
  }

  function noneNamed() {
    const all = store.dataset.series.map(({ id }) => id);
    return html`<div class="reading-empty">
      <p>${t.noThemeNamed}</p>
      <button type="button" @click=${() => store.actions.showSeries(all)}>${t.showAllLanes}</button>
    </div>`;
  }
}
