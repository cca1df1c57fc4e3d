import { html, type TemplateResult } from 'lit-html';
import { yearWords } from '../../charts/divide-words';
import type { FullWords } from '../../i18n/words';
import type { IndicatorId } from '../../model/dataset';
import { addYears, partsOf } from '../../model/day';
import { membersOn } from '../../model/status';
import { AMONG, type Among } from '../../state/atlas-state';
import type { Store } from '../../state/store';
import { chosenOrder, ORDERS, type Order } from './order';

/** What is compared, of whom, in which order. */
export function choices(store: Store, words: FullWords, indicator: IndicatorId): TemplateResult {
  const { t, plural } = words;
  const { actions, dataset } = store;
  const members = membersOn(dataset, store.today.value).length;
  const whose: Readonly<Record<Among, string>> = {
    members: t.countMembers(plural, members),
    all: t.compareAll(plural, dataset.countries.length),
  };
  return html`<div class="choices">
    ${choice(
      t.compareBy,
      indicator,
      dataset.indicators.map(({ id, label }) => [id, words.text(label)]),
      actions.colourBy,
    )}
    ${choice(
      t.compareWhose,
      store.among.value,
      AMONG.map((among) => [among, whose[among]]),
      (among) => actions.compareAmong(among as Among),
    )}
    ${choice(
      t.compareOrder,
      chosenOrder.value,
      ORDERS.map((order) => [order, t.compareOrders[order]]),
      (order) => {
        chosenOrder.value = order as Order;
      },
    )}
  </div>`;
}

function choice(
  name: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label><span>${name}</span>
    <select .value=${chosen} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}

/** The year shown, moved with the cursor: dragged, or by arrow keys. */
export function yearSlider(
  store: Store,
  words: FullWords,
  { year, first, last }: { readonly year: number; readonly first: number; readonly last: number },
): TemplateResult {
  const text = yearWords(words, year);
  return html`<label class="year"><span>${words.t.compareYear}</span>
    <input type="range" dir="ltr" min=${first} max=${last} step="1" .value=${String(year)}
      aria-valuetext=${text}
      @input=${(event: Event) => showYear(store, Number((event.target as HTMLInputElement).value))} />
    <output>${text}</output>
  </label>`;
}

/** Moves the cursor to the same day of that year. */
export function showYear({ actions, cursor }: Store, year: number): void {
  const now = partsOf(cursor.peek()).year;
  if (year !== now) actions.scrubTo(addYears(cursor.peek(), year - now));
}
