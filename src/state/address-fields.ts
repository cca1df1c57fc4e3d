import type { Dataset } from '../model/dataset';
import { dayOfIso, isoOf } from '../model/day';
import { isLang } from '../model/lang';
import { countrySelection, eventSelection, NOTHING, sameSelection } from '../model/selection';
import { clampSpan, type Span, sameSpan } from '../model/span';
import type { Tour } from '../model/tour';
import {
  AMONG,
  type AtlasState,
  impliedCursor,
  impliedSpan,
  LAYOUTS,
  MAX_ZOOM,
  type MapView,
  MIN_ZOOM,
} from './atlas-state';

/* One row for each key of the address: how it is read into a draft, how it is written. */

export interface AddressContext {
  readonly dataset: Dataset;
  readonly defaults: AtlasState;
  readonly limits: Span;
  /** All that may be presented. */
  readonly tours: readonly Tour[];
}

/** What has been read so far. */
export type Draft = { -readonly [Key in keyof AtlasState]?: AtlasState[Key] };

export interface Field {
  readonly key: string;
  /** Puts the value into the draft; false where it is none. */
  readonly read: (text: string, draft: Draft, context: AddressContext) => boolean;
  /** The value to write, or null where the state does not differ from the defaults. */
  readonly write: (state: AtlasState, context: AddressContext) => string | null;
}

const NONE = 'none';

export const FIELDS: readonly Field[] = [
  {
    key: 'country',
    read: (text, draft, { dataset }) => {
      if (draft.selection || !dataset.countryById.has(text)) return false;
      draft.selection = countrySelection(text);
      return true;
    },
    write: ({ selection }) => (selection.kind === 'country' ? selection.id : null),
  },
  {
    key: 'event',
    read: (text, draft, { dataset }) => {
      if (draft.selection || (text !== NONE && !dataset.eventById.has(text))) return false;
      draft.selection = text === NONE ? NOTHING : eventSelection(text);
      return true;
    },
    write: ({ selection }, { defaults }) => {
      if (selection.kind === 'country' || sameSelection(selection, defaults.selection)) return null;
      return selection.kind === 'event' ? selection.id : NONE;
    },
  },
  {
    key: 'date',
    read: (text, draft, { limits }) => {
      const day = dayOfIso(text);
      if (day === null || day < limits.start || day > limits.end) return false;
      draft.cursor = day;
      return true;
    },
    write: (state, { dataset }) =>
      state.cursor === impliedCursor(dataset, state.selection) ? null : isoOf(state.cursor),
  },
  {
    key: 'series',
    read: (text, draft, { dataset }) => {
      const ids = text === NONE ? [] : text.split(',');
      if (ids.some((id) => !dataset.seriesById.has(id))) return false;
      const all = dataset.series.map((series) => series.id);
      draft.series = Object.freeze(all.filter((id) => ids.includes(id)));
      return true;
    },
    write: ({ series }, { defaults }) =>
      series.join() === defaults.series.join() ? null : series.join() || NONE,
  },
  {
    key: 'span',
    read: (text, draft, { limits }) => {
      const [from = '', to = '', ...rest] = text.split('..');
      const [start, end] = [dayOfIso(from), dayOfIso(to)];
      if (start === null || end === null || rest.length > 0 || end <= start) return false;
      if (end < limits.start || start > limits.end) return false;
      draft.span = clampSpan({ start, end }, limits);
      return true;
    },
    write: ({ span, cursor }, { defaults, limits }) =>
      sameSpan(span, impliedSpan(defaults, cursor, limits))
        ? null
        : `${isoOf(span.start)}..${isoOf(span.end)}`,
  },
  {
    key: 'borders',
    read: (text, draft, { dataset }) => {
      if (!dataset.worldviews.some(({ id }) => id === text)) return false;
      draft.borders = text;
      return true;
    },
    write: ({ borders }, { defaults }) => (borders === defaults.borders ? null : borders),
  },
  {
    key: 'lang',
    read: (text, draft) => {
      if (!isLang(text)) return false;
      draft.lang = text;
      return true;
    },
    write: ({ lang }, { defaults }) => (lang === defaults.lang ? null : lang),
  },
  {
    key: 'map',
    read: (text, draft) => {
      const view = readMapView(text);
      if (view) draft.map = view;
      return view !== null;
    },
    write: ({ map }) => (map ? mapText(map) : null),
  },
  {
    key: 'theme',
    read: (text, draft, { dataset }) => {
      if (!dataset.themeById.has(text)) return false;
      draft.theme = text;
      return true;
    },
    write: ({ theme }) => theme,
  },
  {
    key: 'color',
    read: (text, draft, { dataset }) => {
      if (text !== 'status' && !dataset.indicators.some(({ id }) => id === text)) return false;
      draft.colour = text;
      return true;
    },
    write: ({ colour }, { defaults }) => (colour === defaults.colour ? null : colour),
  },
  {
    key: 'among',
    read: (text, draft) => {
      const among = AMONG.find((each) => each === text);
      if (among) draft.among = among;
      return among !== undefined;
    },
    write: ({ among }, { defaults }) => (among === defaults.among ? null : among),
  },
  {
    key: 'view',
    read: (text, draft) => {
      const layout = LAYOUTS.find((each) => each === text);
      if (layout) draft.layout = layout;
      return layout !== undefined;
    },
    write: ({ layout }, { defaults }) => (layout === defaults.layout ? null : layout),
  },
];

const MAP_VIEW =
  /^(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)(?:\/([1-9]\d{1,4})x([1-9]\d{1,4}))?$/;

function readMapView(text: string): MapView | null {
  const match = MAP_VIEW.exec(text);
  if (!match) return null;
  const [zoom, lat, lon] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const near = zoom >= MIN_ZOOM && zoom <= MAX_ZOOM;
  const onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!near || !onEarth) return null;
  if (match[4] === undefined) return Object.freeze({ zoom, lat, lon });
  const size = Object.freeze({ width: Number(match[4]), height: Number(match[5]) });
  return Object.freeze({ zoom, lat, lon, size });
}

function mapText({ zoom, lat, lon, size }: MapView): string {
  const parts = [zoom, lat, lon, ...(size ? [`${size.width}x${size.height}`] : [])];
  return parts.join('/');
}
