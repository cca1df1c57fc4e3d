import { batch, computed, type ReadonlySignal } from '@preact/signals-core';
import type { AtlasEvent, Country, Dataset } from '../model/dataset';
import type { Day } from '../model/day';
import { meetingsHeld } from '../model/meetings';
import { type Span, wholeSpan } from '../model/span';
import { statusEpoch } from '../model/status';
import { type Actions, createActions } from './actions';
import { type AtlasState, defaultState } from './atlas-state';
import { createCells, type ReadCells } from './cells';

/** The read side: views see cells they can read and follow, never write. */
export interface Store extends ReadCells {
  readonly dataset: Dataset;
  readonly actions: Actions;
  /** The whole of what a link restores. */
  readonly state: ReadonlySignal<AtlasState>;
  readonly defaults: ReadonlySignal<AtlasState>;
  /** All the time there is to show. */
  readonly limits: ReadonlySignal<Span>;
  /** Changes only when some country's status does. */
  readonly epoch: ReadonlySignal<number>;
  /** How many meetings of the main series were held by the cursor's day. */
  readonly held: ReadonlySignal<number>;
  /** Events of the lanes shown. */
  readonly shownEvents: ReadonlySignal<readonly AtlasEvent[]>;
  readonly selectedEvent: ReadonlySignal<AtlasEvent | null>;
  readonly selectedCountry: ReadonlySignal<Country | null>;
}

export function createStore(dataset: Dataset, today: Day): Store {
  const cells = createCells(defaultState(dataset, today), today);
  const limits = computed(() => wholeSpan(dataset, cells.today.value));
  const defaults = computed(() => defaultState(dataset, cells.today.value));
  return {
    dataset,
    ...cells,
    limits,
    defaults,
    state: computed(() => ({
      cursor: cells.cursor.value,
      selection: cells.selection.value,
      series: cells.series.value,
      span: cells.span.value,
      map: cells.map.value,
      borders: cells.borders.value,
    })),
    epoch: computed(() => statusEpoch(dataset, cells.cursor.value)),
    held: computed(() => meetingsHeld(dataset, cells.cursor.value)),
    shownEvents: computed(() => {
      const shown = cells.series.value;
      return dataset.events.filter((event) => shown.includes(event.series));
    }),
    selectedEvent: computed(() => {
      const selection = cells.selection.value;
      return selection.kind === 'event' ? (dataset.eventById.get(selection.id) ?? null) : null;
    }),
    selectedCountry: computed(() => {
      const selection = cells.selection.value;
      return selection.kind === 'country' ? (dataset.countryById.get(selection.id) ?? null) : null;
    }),
    actions: createActions({ dataset, cells, limits, batch }),
  };
}
