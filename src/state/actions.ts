import type { ReadonlySignal } from '@preact/signals-core';
import type { CountryId, Dataset, EventId, SeriesId, ThemeId } from '../model/dataset';
import type { Day } from '../model/day';
import type { Lang } from '../model/lang';
import { anchorDay, eventDays, meetingBeside } from '../model/meetings';
import {
  countrySelection,
  eventSelection,
  NOTHING,
  type Selection,
  sameSelection,
} from '../model/selection';
import { clampSpan, panSpan, revealDay, type Span, sameSpan, zoomSpan } from '../model/span';
import { samePresenting } from '../model/tour';
import type { ViewId } from '../model/worldview';
import type { AddressContext } from './address-fields';
import {
  type Among,
  type AtlasState,
  type Colour,
  type Layout,
  type MapView,
  sameMap,
  type View,
} from './atlas-state';
import type { Cells, Intent } from './cells';
import { createPageActions } from './page-actions';
import { createPresentActions } from './present-actions';

interface Context {
  readonly dataset: Dataset;
  readonly cells: Cells;
  readonly limits: ReadonlySignal<Span>;
  readonly address: ReadonlySignal<AddressContext>;
  readonly stateNow: () => AtlasState;
  readonly batch: <T>(work: () => T) => T;
}

export type Actions = ReturnType<typeof createActions>;

/** The only code that writes the cells. Whatever a person does pauses playback. */
export function createActions({ dataset, cells, limits, address, stateNow, batch }: Context) {
  const within = (day: Day) => Math.min(Math.max(day, limits.value.start), limits.value.end);

  function setCursor(day: Day): void {
    cells.cursor.value = within(Math.round(day));
    setSpan(revealDay(cells.span.value, cells.cursor.value, limits.value));
  }

  function setSpan(span: Span): void {
    if (!sameSpan(span, cells.span.value)) cells.span.value = span;
  }

  function setSelection(selection: Selection): void {
    if (sameSelection(selection, cells.selection.value)) return;
    cells.selection.value = selection;
    const event = selection.kind === 'event' ? dataset.eventById.get(selection.id) : undefined;
    const day = event ? anchorDay(event) : null;
    if (day !== null) setCursor(day);
  }

  function change(intent: Intent, work: () => void): void {
    batch(() => {
      cells.playing.value = false;
      cells.travelling.value = null;
      cells.intent.value = intent;
      work();
    });
  }

  /** Takes over all of a view but its cursor. */
  function showBut({ selection, series, span, map, theme, colour, among }: View): void {
    if (!sameSelection(selection, cells.selection.value)) cells.selection.value = selection;
    if (series.join() !== cells.series.value.join()) cells.series.value = series;
    setSpan(span);
    if (!sameMap(map, cells.map.value)) cells.map.value = map;
    cells.theme.value = theme;
    cells.colour.value = colour;
    cells.among.value = among;
  }

  /** Takes over a whole state, as read from an address. */
  function restore(state: AtlasState): void {
    change('scrub', () => {
      showBut(state);
      cells.cursor.value = within(state.cursor);
      cells.borders.value = state.borders;
      cells.lang.value = state.lang;
      cells.layout.value = state.layout;
      if (!samePresenting(state.presenting, cells.presenting.value)) {
        cells.presenting.value = state.presenting;
      }
    });
  }

  const choose = (selection: Selection) => change('choice', () => setSelection(selection));

  function chooseMeetingBeside(direction: -1 | 1): void {
    const selection = cells.selection.value;
    const opened = selection.kind === 'event' ? dataset.eventById.get(selection.id) : undefined;
    const event = meetingBeside(dataset, opened ?? null, cells.cursor.value, direction);
    if (event) choose(eventSelection(event.id));
  }

  return {
    scrubTo: (day: Day) => change('scrub', () => setCursor(day)),

    scrubByDays: (days: number) => change('scrub', () => setCursor(cells.cursor.value + days)),

    /** To the nearest day before or after the cursor on which an event of a shown lane begins. */
    scrubToNeighbour(direction: -1 | 1): void {
      const shown = dataset.events.filter((event) => cells.series.value.includes(event.series));
      const days = eventDays(shown);
      const at = cells.cursor.value;
      const day =
        direction > 0 ? days.find((each) => each > at) : days.findLast((each) => each < at);
      if (day !== undefined) change('scrub', () => setCursor(day));
    },

    scrubToEnd: (end: 'start' | 'end') => change('scrub', () => setCursor(limits.value[end])),

    openCountry: (id: CountryId) => choose(countrySelection(id)),
    openEvent: (id: EventId) => choose(eventSelection(id)),
    close: () => choose(NOTHING),
    choosePreviousMeeting: () => chooseMeetingBeside(-1),
    chooseNextMeeting: () => chooseMeetingBeside(1),

    showSeries(ids: readonly SeriesId[]): void {
      const shown = dataset.series.map((series) => series.id).filter((id) => ids.includes(id));
      if (shown.join() === cells.series.value.join()) return;
      change('choice', () => {
        cells.series.value = Object.freeze(shown);
      });
    },

    setSpan: (span: Span) => change('scrub', () => setSpan(clampSpan(span, limits.value))),
    zoomSpan: (factor: number, around: Day) =>
      change('scrub', () => setSpan(zoomSpan(cells.span.value, factor, around, limits.value))),
    panSpan: (days: number) =>
      change('scrub', () => setSpan(panSpan(cells.span.value, days, limits.value))),

    setMap(map: MapView | null): void {
      if (sameMap(map, cells.map.value)) return;
      batch(() => {
        cells.intent.value = 'scrub';
        cells.map.value = map;
      });
    },

    showBorders(view: ViewId): void {
      if (!dataset.worldviews.some(({ id }) => id === view)) return;
      change('choice', () => {
        cells.borders.value = view;
      });
    },

    setLang(lang: Lang): void {
      change('choice', () => {
        cells.lang.value = lang;
      });
    },

    /** Looks at one theme; null looks at all events again. */
    chooseTheme(theme: ThemeId | null): void {
      if (theme !== null && !dataset.themeById.has(theme)) return;
      change('choice', () => {
        cells.theme.value = theme;
      });
    },
    colourBy(colour: Colour): void {
      if (colour !== 'status' && !dataset.indicators.some(({ id }) => id === colour)) return;
      change('choice', () => {
        cells.colour.value = colour;
      });
    },
    compareAmong(among: Among): void {
      change('choice', () => {
        cells.among.value = among;
      });
    },
    layOut(layout: Layout): void {
      change('choice', () => {
        cells.layout.value = layout;
      });
    },

    setPlaying(playing: boolean): void {
      cells.playing.value = playing;
    },
    /** Playback's own door: moves the cursor without pausing. */
    playTo(day: Day): void {
      batch(() => {
        cells.intent.value = 'scrub';
        setCursor(day);
      });
    },
    /** Playback's own door: opens a meeting without pausing. */
    playEvent(id: EventId): void {
      batch(() => {
        cells.intent.value = 'scrub';
        setSelection(eventSelection(id));
      });
    },

    restore,
    ...createPageActions(cells, batch),
    ...createPresentActions({ cells, address, stateNow, batch, restore, showBut }),
  };
}
