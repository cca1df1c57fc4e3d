import { batch, computed, type ReadonlySignal } from '@preact/signals-core';
import type { AtlasEvent, Country, Dataset } from '../model/dataset';
import { type Day, partsOf } from '../model/day';
import type { Lang } from '../model/lang';
import { meetingsHeld } from '../model/meetings';
import { type Span, wholeSpan } from '../model/span';
import { membersOn, statusEpoch } from '../model/status';
import { eventsOnTheme } from '../model/themes';
import { type Stop, stopOf, type Tour } from '../model/tour';
import { type Actions, createActions } from './actions';
import type { AddressContext } from './address-fields';
import { type AtlasState, defaultState, sameView, type View } from './atlas-state';
import { createCells, READING_TEXT_PX, type ReadCells } from './cells';
import { viewOfStep } from './step-view';

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
  /** The cursor's year: what yearly numbers are shown for. */
  readonly year: ReadonlySignal<number>;
  /** Events of the lanes shown. */
  readonly shownEvents: ReadonlySignal<readonly AtlasEvent[]>;
  /** Those of them that have the theme looked at; all of them where none is. */
  readonly matchingEvents: ReadonlySignal<readonly AtlasEvent[]>;
  /** How many times the size for reading the smallest text has: more than 1 in a hall. */
  readonly textScale: ReadonlySignal<number>;
  /** Countries whose numbers are coloured and compared. */
  readonly compared: ReadonlySignal<readonly Country[]>;
  readonly selectedEvent: ReadonlySignal<AtlasEvent | null>;
  readonly selectedCountry: ReadonlySignal<Country | null>;
  /** All that may be presented: the data's tours, then the visitor's own. */
  readonly tours: ReadonlySignal<readonly Tour[]>;
  /** What an address is read and written with. */
  readonly address: ReadonlySignal<AddressContext>;
  /** The stop that is presented; null while exploring. */
  readonly stop: ReadonlySignal<Stop | null>;
  /** What the step shows; null while exploring. */
  readonly stepView: ReadonlySignal<View | null>;
  /** Whether somebody touched map or timeline since the step was shown. */
  readonly strayed: ReadonlySignal<boolean>;
}

/** `lang` is the language that the visitor is best served with where the address says none. */
export function createStore(dataset: Dataset, today: Day, lang: Lang = 'en'): Store {
  const cells = createCells(defaultState(dataset, today, lang), today);
  const limits = computed(() => wholeSpan(dataset, cells.today.value));
  const defaults = computed(() => defaultState(dataset, cells.today.value, lang));
  const tours = computed(() => [...dataset.tours, ...cells.ownTours.value]);
  const address = computed(() => ({
    dataset,
    defaults: defaults.value,
    limits: limits.value,
    tours: tours.value,
  }));
  const state = computed(() => ({
    // On its way between two steps the cursor is taken as being there.
    cursor: cells.travelling.value ?? cells.cursor.value,
    selection: cells.selection.value,
    series: cells.series.value,
    span: cells.span.value,
    map: cells.map.value,
    theme: cells.theme.value,
    colour: cells.colour.value,
    among: cells.among.value,
    borders: cells.borders.value,
    lang: cells.lang.value,
    layout: cells.layout.value,
    presenting: cells.presenting.value,
  }));
  const shownEvents = computed(() => {
    const shown = cells.series.value;
    return dataset.events.filter((event) => shown.includes(event.series));
  });
  const stop = computed(() => stopOf(tours.value, cells.presenting.value));
  const stepView = computed(() => {
    const step = stop.value?.step;
    return step ? viewOfStep(step, address.value) : null;
  });
  return {
    dataset,
    ...cells,
    limits,
    defaults,
    state,
    tours,
    address,
    stop,
    stepView,
    strayed: computed(() => stepView.value !== null && !sameView(state.value, stepView.value)),
    epoch: computed(() => statusEpoch(dataset, cells.cursor.value)),
    held: computed(() => meetingsHeld(dataset, cells.cursor.value)),
    year: computed(() => partsOf(cells.cursor.value).year),
    shownEvents,
    matchingEvents: computed(() => eventsOnTheme(shownEvents.value, cells.theme.value)),
    textScale: computed(() => cells.textPx.value / READING_TEXT_PX),
    compared: computed(() =>
      cells.among.value === 'all' ? dataset.countries : membersOn(dataset, cells.today.value),
    ),
    selectedEvent: computed(() => {
      const selection = cells.selection.value;
      return selection.kind === 'event' ? (dataset.eventById.get(selection.id) ?? null) : null;
    }),
    selectedCountry: computed(() => {
      const selection = cells.selection.value;
      return selection.kind === 'country' ? (dataset.countryById.get(selection.id) ?? null) : null;
    }),
    actions: createActions({
      dataset,
      cells,
      limits,
      address,
      stateNow: () => state.peek(),
      batch,
    }),
  };
}
