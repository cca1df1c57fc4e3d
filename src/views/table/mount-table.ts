import '../../styles/table.css';
import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import { countryColumns } from './country-columns';
import { dataTable, type Sorting } from './data-table';
import { eventColumns } from './event-columns';
import { walkRows } from './walk-rows';

const TABLES = ['events', 'countries'] as const;
type Table = (typeof TABLES)[number];

/* Last as long as the page: whoever comes back finds the table as it was. */
const shown = signal<Table>('events');
const sortings = {
  events: signal<Sorting>({ column: 'date', direction: 'ascending' }),
  countries: signal<Sorting>({ column: 'name', direction: 'ascending' }),
};

/** All events and all countries as tables: the twin of map and timeline. */
export function mountTable(root: HTMLElement, store: Store, words: FullWords): () => void {
  const { t, plural } = words;
  const { actions, dataset } = store;
  const disposer = createDisposer();
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  const page = document.createElement('div');
  page.className = 'table-page';
  root.append(page, voice);
  disposer.add(walkRows(page));
  disposer.add(
    effect(() => {
      render(
        html`<div class="table-head">
            <div class="switch" role="group" aria-label=${t.tableOf}>
              ${TABLES.map(
                (
                  each,
                ) => html`<button type="button" data-table=${each} aria-pressed=${each === shown.value}
                  @click=${() => {
                    shown.value = each;
                  }}>${t[each]}</button>`,
              )}
            </div>
            ${shown.value === 'countries' ? html`<p>${countriesNow()}</p>` : nothing}
            <p class="keys-hint">${t.rowsHelp}</p>
          </div>
          ${shown.value === 'countries' ? countries() : events()}`,
        page,
      );
    }),
  );
  return () => {
    disposer.dispose();
    render(nothing, page);
    page.remove();
    voice.remove();
  };

  function events() {
    const rows = store.matchingEvents.value;
    if (rows.length === 0) return none();
    const columns = eventColumns(store, words);
    return dataTable({
      words,
      caption: t.eventsOf(plural, rows.length, store.shownEvents.value.length),
      columns,
      rows,
      sorting: sortings.events.value,
      sortBy: sortBy('events', columns),
      current: store.selectedEvent.value?.id ?? null,
      open: actions.openEvent,
    });
  }

  function countries() {
    const columns = countryColumns(store, words);
    const counts = [store.matchingEvents.value.length, store.shownEvents.value.length] as const;
    return dataTable({
      words,
      caption: t.clauses(countriesNow(), t.eventsOf(plural, ...counts)),
      columns,
      rows: dataset.countries,
      sorting: sortings.countries.value,
      sortBy: sortBy('countries', columns),
      current: store.selectedCountry.value?.id ?? null,
      open: actions.openCountry,
    });
  }

  function countriesNow(): string {
    const day = words.dates.day(store.cursor.value);
    return t.countriesOn(plural, dataset.countries.length, day);
  }

  function sortBy(table: Table, columns: readonly { id: string; label: string }[]) {
    return (sorting: Sorting) => {
      sortings[table].value = sorting;
      const label = columns.find(({ id }) => id === sorting.column)?.label ?? '';
      voice.textContent = t.sortedBy(label, t.direction[sorting.direction]);
    };
  }

  function none() {
    const noLane = store.series.value.length === 0;
    const all = dataset.series.map(({ id }) => id);
    return html`<div class="reading-empty">
      <p>${noLane ? t.noLaneShown : t.noneOnTheme}</p>
      <button type="button" @click=${() => (noLane ? actions.showSeries(all) : actions.chooseTheme(null))}>
        ${noLane ? t.showAllLanes : t.clearTheme}</button>
    </div>`;
  }
}
