import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { AtlasEvent, Country, Dataset, SeriesId } from '../model/dataset';
import type { Day } from '../model/day';
import { meetingsHeld } from '../model/meetings';
import { NOTHING, type Selection } from '../model/selection';
import { type Span, wholeSpan } from '../model/span';
import { statusEpoch } from '../model/status';
import type { ViewId } from '../model/worldview';
import { type Actions, createActions } from './actions';
import { type AtlasState, defaultState, type MapView } from './atlas-state';
import type { Notice } from './notice';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Whether the last change deserves its own entry in the history. */
export type Intent = 'choice' | 'scrub';

/** The read side: views see cells they can read and follow, never write. */
export interface Store {
  readonly dataset: Dataset;
  readonly actions: Actions;
  readonly today: ReadonlySignal<Day>;
  readonly cursor: ReadonlySignal<Day>;
  readonly selection: ReadonlySignal<Selection>;
  readonly hover: ReadonlySignal<Selection>;
  readonly series: ReadonlySignal<readonly SeriesId[]>;
  readonly span: ReadonlySignal<Span>;
  readonly map: ReadonlySignal<MapView | null>;
  readonly borders: ReadonlySignal<ViewId>;
  readonly playing: ReadonlySignal<boolean>;
  readonly speed: ReadonlySignal<Speed>;
  readonly scrubbing: ReadonlySignal<boolean>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly intent: ReadonlySignal<Intent>;
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
  const defaultsAtStart = defaultState(dataset, today);
  const cells = {
    today: signal(today),
    cursor: signal(defaultsAtStart.cursor),
    selection: signal(defaultsAtStart.selection),
    hover: signal<Selection>(NOTHING),
    series: signal(defaultsAtStart.series),
    span: signal(defaultsAtStart.span),
    map: signal<MapView | null>(defaultsAtStart.map),
    borders: signal(defaultsAtStart.borders),
    playing: signal(false),
    speed: signal<Speed>('normal'),
    scrubbing: signal(false),
    notices: signal<readonly Notice[]>([]),
    intent: signal<Intent>('scrub'),
  };
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
