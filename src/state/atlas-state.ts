import type { Dataset, IndicatorId, SeriesId, ThemeId } from '../model/dataset';
import type { Day } from '../model/day';
import type { Lang } from '../model/lang';
import { anchorDay } from '../model/meetings';
import { eventSelection, type Selection, sameSelection } from '../model/selection';
import { openingSpan, revealDay, type Span, sameSpan } from '../model/span';
import type { Presenting } from '../model/tour';
import type { ViewId } from '../model/worldview';

/** Where the map looks; null means "fit the members". */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
  /**
   * The size in pixels of the map that the zoom is meant for. On a map of another size the zoom
   * changes so that all of it can be seen.
   */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Zoom levels that a map view may have; each level doubles the scale. */
export const MIN_ZOOM = -4;
export const MAX_ZOOM = 6.5;

/** What the colours of the map tell: each country's status, or a yearly number. */
export type Colour = 'status' | IndicatorId;

/** Whose numbers are coloured and compared: the members of today, or every country of the data. */
export const AMONG = ['members', 'all'] as const;
export type Among = (typeof AMONG)[number];

/** What the page is laid out for: the map with its timeline, or one of the ways to read deeper. */
export const LAYOUTS = ['map', 'table', 'themes', 'compare'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What is shown: all that a step of a tour says. */
export interface View {
  readonly cursor: Day;
  readonly selection: Selection;
  /** The lanes shown, in the order of the data. */
  readonly series: readonly SeriesId[];
  readonly span: Span;
  readonly map: MapView | null;
  /** The theme that is looked at; events without it stand back. */
  readonly theme: ThemeId | null;
  readonly colour: Colour;
  readonly among: Among;
}

/** All that a link restores. */
export interface AtlasState extends View {
  /** How disputed borders are drawn: chosen for the hall, so no step of a tour changes it. */
  readonly borders: ViewId;
  readonly lang: Lang;
  /** How the page is laid out; a presentation always has the map. */
  readonly layout: Layout;
  /** The step that is presented; null while exploring. */
  readonly presenting: Presenting | null;
}

export function sameMap(a: MapView | null, b: MapView | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameView(a: View, b: View): boolean {
  return (
    a.cursor === b.cursor &&
    sameSelection(a.selection, b.selection) &&
    a.series.join() === b.series.join() &&
    sameSpan(a.span, b.span) &&
    sameMap(a.map, b.map) &&
    a.theme === b.theme &&
    a.colour === b.colour &&
    a.among === b.among
  );
}

/** The view on opening: the data's opening event, all lanes, the meetings' years, the visitor's language. */
export function defaultState(dataset: Dataset, today: Day, lang: Lang): AtlasState {
  const selection = eventSelection(dataset.about.openingEvent);
  return Object.freeze({
    cursor: impliedCursor(dataset, selection),
    selection,
    series: Object.freeze(dataset.series.map((series) => series.id)),
    span: openingSpan(dataset, today),
    map: null,
    theme: null,
    colour: 'status' as const,
    among: 'members' as const,
    borders: defaultBorders(dataset),
    lang,
    layout: 'map' as const,
    presenting: null,
  });
}

function defaultBorders({ worldviews }: Dataset): ViewId {
  const [first] = worldviews;
  if (!first) throw new Error('The data name no worldview.');
  return first.id;
}

/** The stretch of time that a cursor shows where nobody moved the axis. */
export function impliedSpan(defaults: AtlasState, cursor: Day, limits: Span): Span {
  return revealDay(defaults.span, cursor, limits);
}

/** The day that a selection shows where nobody moved the cursor. */
export function impliedCursor(dataset: Dataset, selection: Selection): Day {
  const opening = dataset.eventById.get(dataset.about.openingEvent);
  const chosen = selection.kind === 'event' ? dataset.eventById.get(selection.id) : undefined;
  const day = (chosen && anchorDay(chosen)) ?? (opening && anchorDay(opening)) ?? null;
  if (day === null) throw new Error('The opening event of the data has no date.');
  return day;
}
