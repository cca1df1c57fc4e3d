import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { drawCountryCharts, placeCountryCharts } from '../../charts/country-charts';
import { onResize } from '../../dom/on-resize';
import { nameOfCountry } from '../../i18n/country-words';
import type { FullWords } from '../../i18n/words';
import { partsOf } from '../../model/day';
import type { Store } from '../../state/store';

/** Draws the numbers of the country that is open, for the year of the cursor, into their place. */
export function drawNumbers(
  body: HTMLElement,
  place: ReadonlySignal<HTMLElement | null>,
  store: Store,
  words: FullWords,
  /** Says in the place that the numbers are not there: yet, or at all. */
  sayState: (failed: boolean, retry: () => void) => void,
): () => void {
  const width = signal(0);
  const year = computed(() => partsOf(store.cursor.value).year);
  const stopResizing = onResize([body], () => {
    const { paddingLeft, paddingRight } = getComputedStyle(body);
    const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    // Hidden, while a talk is given, it has a padding and no width.
    width.value = Math.max(Math.floor(body.clientWidth - padding), 0);
  });
  const placed = computed(() => {
    const country = store.selectedCountry.value;
    const data = store.indicators.value;
    if (!country || !data || width.value === 0) return null;
    const colour = store.colour.value;
    const compared = store.compared.value.map(({ id }) => id);
    const isCompared = compared.includes(country.id);
    return placeCountryCharts({
      data,
      indicators: store.dataset.indicators.map(({ id }) => id),
      chosen: colour === 'status' ? null : colour,
      country: { id: country.id, name: nameOfCountry(words, country) },
      whose: store.among.value,
      compared,
      ranked: isCompared ? compared : store.dataset.countries.map(({ id }) => id),
      width: width.value,
      scale: store.textScale.value,
    });
  });
  const stop = effect(() => {
    const root = place.value;
    if (!root) return;
    if (placed.value) drawCountryCharts(root, words, placed.value, year.value);
    else sayState(store.indicatorsFailed.value, store.actions.retryIndicators);
  });
  return () => {
    stop();
    stopResizing();
  };
}
