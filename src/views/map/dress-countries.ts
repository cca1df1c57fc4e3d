import { effect, type ReadonlySignal } from '@preact/signals-core';
import { setAttribute } from '../../dom/svg';
import { countryLine } from '../../i18n/country-words';
import type { Words } from '../../i18n/words';
import type { Country, CountryId } from '../../model/dataset';
import { statusOn } from '../../model/status';
import type { Store } from '../../state/store';
import type { Coat } from './coat';

const OUTSIDE = 'outside';

/**
 * Says on each country's shape what it is on the cursor's day and, where the colours show a yearly
 * number, its class and value. Nothing is done while neither a status nor the year changes.
 */
export function dressCountries(
  countries: readonly Country[],
  elementOf: ReadonlyMap<CountryId, SVGGElement>,
  coat: ReadonlySignal<Coat | null>,
  store: Store,
  words: Words,
): () => void {
  return effect(() => {
    store.epoch.value;
    const day = store.cursor.peek();
    for (const country of countries) {
      const element = elementOf.get(country.id);
      if (!element) continue;
      const own = coat.value?.of.get(country.id);
      const line = own?.line ?? countryLine(words, store.dataset, country, day);
      setAttribute(element, 'data-status', statusOn(country, day));
      setAttribute(element, 'aria-label', line);
      sayValue(element, 'data-class', coat.value && (own?.class ?? OUTSIDE));
      sayValue(element, 'data-value', own?.value?.value);
      sayValue(element, 'data-value-year', own?.value?.year);
    }
  });
}

function sayValue(element: Element, name: string, value: string | number | null | undefined) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else setAttribute(element, name, String(value));
}
