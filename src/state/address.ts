import type { Dataset } from '../model/dataset';
import { type Day, dayOf, dayOfIso, isoOf } from '../model/day';
import { countrySelection, eventSelection, NOTHING, sameSelection } from '../model/selection';
import { clampSpan, type Span, sameSpan } from '../model/span';
import {
  type AtlasState,
  impliedCursor,
  impliedSpan,
  MAX_ZOOM,
  type MapView,
  MIN_ZOOM,
} from './atlas-state';

/*
 * The address contract: `#key=value&...`, only what differs from the defaults, stable ids, bad
 * values reported and left out, unknown keys kept. A pure pair: what one writes the other reads.
 */

export interface AddressContext {
  readonly dataset: Dataset;
  readonly defaults: AtlasState;
  readonly limits: Span;
}

export interface AddressFault {
  readonly key: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly state: AtlasState;
  readonly faults: readonly AddressFault[];
  /** Pairs this program does not know, to be written back as they came. */
  readonly kept: readonly (readonly [string, string])[];
}

type Draft = { -readonly [Key in keyof AtlasState]?: AtlasState[Key] };

interface Field {
  readonly key: string;
  /** Puts the value into the draft; false where it is none. */
  readonly read: (text: string, draft: Draft, context: AddressContext) => boolean;
  /** The value to write, or null where the state does not differ from the defaults. */
  readonly write: (state: AtlasState, context: AddressContext) => string | null;
}

const NONE = 'none';

const FIELDS: readonly Field[] = [
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
    key: 'map',
    read: (text, draft) => {
      const view = readMapView(text);
      if (view) draft.map = view;
      return view !== null;
    },
    write: ({ map }) => (map ? `${map.zoom}/${map.lat}/${map.lon}` : null),
  },
];

const MAP_VIEW = /^(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

function readMapView(text: string): MapView | null {
  const match = MAP_VIEW.exec(text);
  if (!match) return null;
  const [zoom, lat, lon] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const near = zoom >= MIN_ZOOM && zoom <= MAX_ZOOM;
  const onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return near && onEarth ? Object.freeze({ zoom, lat, lon }) : null;
}

/** Reads a fragment, with or without its `#`. Never throws; a key given twice counts once. */
export function readAddress(fragment: string, context: AddressContext): ReadAddress {
  const draft: Draft = {};
  const faults: AddressFault[] = [];
  const kept: (readonly [string, string])[] = [];
  const seen = new Set<string>();
  const pairs = readPairs(fragment);
  for (const [key, value] of pairs) {
    const field = FIELDS.find((each) => each.key === key);
    if (!field) kept.push([key, value]);
    else if (seen.has(key) || !field.read(value, draft, context)) faults.push({ key, value });
    seen.add(key);
  }
  const selection = draft.selection ?? context.defaults.selection;
  const cursor = draft.cursor ?? impliedCursor(context.dataset, selection);
  const span = draft.span ?? impliedSpan(context.defaults, cursor, context.limits);
  return { state: { ...context.defaults, ...draft, selection, cursor, span }, faults, kept };
}

export function writeAddress(
  state: AtlasState,
  context: AddressContext,
  kept: ReadAddress['kept'] = [],
): string {
  const own = FIELDS.flatMap((field) => {
    const value = field.write(state, context);
    return value === null ? [] : [[field.key, value] as const];
  });
  const pairs = [...own, ...kept].map(([key, value]) =>
    value === '' ? escapePart(key) : `${escapePart(key)}=${escapePart(value)}`,
  );
  return pairs.length === 0 ? '' : `#${pairs.join('&')}`;
}

/** No rehearsal is further away than this. */
const FIRST_TODAY = dayOf(1970, 1, 1);
const LAST_TODAY = dayOf(2199, 12, 31);

/** The day that the address asks to show as today, and whether what it says is one. */
export function readToday(fragment: string): { day: Day | null; fault: AddressFault | null } {
  const pair = readPairs(fragment).find(([key]) => key === 'today');
  if (!pair) return { day: null, fault: null };
  const asked = dayOfIso(pair[1]);
  const day = asked !== null && asked >= FIRST_TODAY && asked <= LAST_TODAY ? asked : null;
  return { day, fault: day === null ? { key: 'today', value: pair[1] } : null };
}

function readPairs(fragment: string): readonly (readonly [string, string])[] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? ([unescapePart(part), ''] as const)
        : ([unescapePart(part.slice(0, at)), unescapePart(part.slice(at + 1))] as const);
    });
}

function unescapePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Escapes what would end a part; the rest stays readable. */
function escapePart(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|2C|3A|40)/g, (code) => decodeURIComponent(code));
}
