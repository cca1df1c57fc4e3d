import { onResize } from '../../dom/on-resize';
import '../../styles/compare.css';
import { computed, effect, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { chartKey } from '../../charts/chart-key';
import { divideWords } from '../../charts/divide-words';
import { caveatNotes, indicatorSources } from '../../charts/indicator-notes';
import { greatestOf, placeBackground, placeCountry } from '../../charts/place-country';
import { createPlot } from '../../charts/plot';
import { rangeBy, rangeRuns } from '../../charts/range-runs';
import { createDisposer } from '../../dom/disposer';
import { told } from '../../dom/told';
import { nameOfCountry } from '../../i18n/country-words';
import type { FullWords } from '../../i18n/words';
import { partsOf } from '../../model/day';
import { indicatorOf } from '../../model/indicators';
import type { Store } from '../../state/store';
import { choices, showYear, yearSlider } from './choices';
import { gridOf } from './grid';
import { multiple } from './multiple';
import { chosenOrder, inOrder } from './order';
import { valuesTable } from './values-table';

/** The members side by side: one small chart of an indicator for each. */
export function mountCompare(root: HTMLElement, store: Store, words: FullWords): () => void {
  const { t } = words;
  const disposer = createDisposer();
  const page = document.createElement('div');
  page.className = 'compare';
  root.append(page);
  const width = signal(page.clientWidth);
  disposer.add(
    onResize([page], () => {
      width.value = page.clientWidth;
    }),
  );

  const scale = store.textScale;
  const tableOpen = signal(false);
  const names = new Intl.Collator(words.locale);
  const nameOf = (id: string) => {
    const country = store.dataset.countryById.get(id);
    return country ? nameOfCountry(words, country) : id;
  };
  const indicatorId = computed(() =>
    store.colour.value === 'status' ? (store.dataset.indicators[0]?.id ?? '') : store.colour.value,
  );
  /** All that does not change with the year. */
  const placed = computed(() => {
    const data = store.indicators.value;
    const indicator = data && indicatorOf(data, indicatorId.value);
    if (!data || !indicator) return null;
    const { id } = indicator;
    const compared = store.compared.value.map((country) => country.id);
    const grid = gridOf(width.value, compared.length, scale.value);
    const plot = createPlot({
      width: grid.cellWidth,
      height: grid.chartHeight,
      scale: scale.value,
      firstYear: data.firstYear,
      lastYear: data.lastYear,
      greatest: greatestOf(data, id, compared),
    });
    return {
      ...{ data, indicator, compared, grid, plot },
      countries: compared.map((country) => ({ id: country, name: nameOf(country) })),
      behind: placeBackground(data, id, compared, plot),
      lines: new Map(compared.map((each) => [each, placeCountry(data, id, each, plot)])),
      runs: rangeRuns(data, id, compared),
    };
  });
  const year = computed(() => {
    const { firstYear = 0, lastYear = 0 } = placed.value?.data ?? {};
    const first = Math.max(firstYear, partsOf(store.limits.value.start).year);
    const shown = partsOf(store.cursor.value).year;
    // The numbers end before today does: their last year then stays in view.
    return { first, last: lastYear, year: Math.min(Math.max(shown, first), lastYear) };
  });

  disposer.add(
    effect(() => {
      render(
        html`<header>
            <h2>${t.layoutName.compare}</h2>
            ${choices(store, words, indicatorId.value)}
          </header>
          ${content()}`,
        page,
      );
    }),
  );

  function content() {
    if (!placed.value) {
      return store.indicatorsFailed.value
        ? html`<div class="compare-state" role="alert">
            <p>${t.numbersFailed}</p>
            <button type="button" @click=${store.actions.retryIndicators}>${t.retry}</button>
          </div>`
        : html`<p class="compare-state">${t.numbersLoading}</p>`;
    }
    const { data, indicator, compared, grid, plot, countries, behind, lines, runs } = placed.value;
    const { id } = indicator;
    const shown = year.value;
    const whose = store.among.value;
    const opened = store.selectedCountry.value?.id;
    const ordered = inOrder(chosenOrder.value, countries, data, id, shown.year, names.compare);
    page.style.setProperty('--columns', String(grid.columns));
    const [headline] = divideWords(words, {
      ...{ indicator, whose, nameOf, year: shown.year },
      range: rangeBy(runs, shown.year),
      count: compared.length,
    });
    return html`<p class="headline" aria-live="polite">${headline}</p>
      <div class="reading-aids">${yearSlider(store, words, shown)}${chartKey(words, null, whose, false)}</div>
      <ul class="multiples" @pointerdown=${point} @pointermove=${point}>
        ${repeat(
          ordered,
          (country) => country.id,
          (country) =>
            multiple(words, {
              ...{ data, indicator, country, compared, plot, behind, year: shown.year },
              placed: lines.get(country.id) ?? { line: { path: '', lone: [] }, breaks: [] },
              isOpen: country.id === opened,
              withChange: chosenOrder.value === 'change',
              open: () => store.actions.openCountry(country.id),
            }),
        )}
      </ul>
      <details class="values-details" @toggle=${(event: Event) => {
        tableOpen.value = (event.target as HTMLDetailsElement).open;
      }}>
        <summary>${t.compareTable}</summary>
        ${tableOpen.value ? valuesTable(words, data, indicator, ordered) : ''}
      </details>
      <p class="definition"><strong>${told(words.lang, indicator.label)}</strong>
        · ${told(words.lang, indicator.unit)}
        · ${told(words.lang, indicator.definition)}</p>
      ${caveatNotes(words, data, indicator, compared, nameOf)}
      ${indicatorSources(words, data, indicator)}`;
  }

  /** A press on a chart, and a drag over it, show the year that is pointed at. */
  function point(event: PointerEvent): void {
    const chart = (event.target as Element).closest('.line-chart');
    if (!chart || (event.buttons & 1) === 0) return;
    const x = event.clientX - chart.getBoundingClientRect().left;
    const pointed = placed.peek()?.plot.yearAt(x);
    if (pointed !== undefined) showYear(store, pointed);
  }

  return () => {
    disposer.dispose();
    page.remove();
  };
}
