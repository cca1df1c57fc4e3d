import { dsvFormat } from 'd3';
import { MAX_EVENTS } from '../../../model/own-limits';
import { idFrom } from './own-fields';
import { NO_LISTS, type Parsed } from './own-lists';

/** Columns of a table of events, each with the field of the record that it fills. */
const FIELDS: Readonly<Record<string, string>> = {
  id: 'id',
  series: 'series',
  number: 'number',
  title: 'title',
  date_edtf: 'date',
  standing: 'standing',
  city: 'place.city',
  country: 'place.country',
  latitude: 'place.lat',
  longitude: 'place.lon',
  mode: 'place.mode',
  outcomes: 'outcomes',
  themes: 'themes',
  source_addresses: 'sources',
};
const SEPARATORS = [',', ';', '\t'] as const;
/** An apostrophe before what a spreadsheet would take for a formula: the export puts it there. */
const DEFUSED = /^'(?=[=+\-@\t\r＝＋－＠])/;

type Row = Readonly<Record<string, string>>;

/**
 * Reads a table of events (RFC 4180, separated by commas, semicolons or tabs) as a dataset. Cells are
 * texts, whatever they look like. Only `title` and `date_edtf` must be there.
 */
export function parseCsv(text: string): Parsed {
  const plain = text.replace(/^\ufeff/, '');
  const rows = dsvFormat(separatorOf(plain)).parseRows(plain);
  const [header = []] = rows;
  const names = header.map((name) => name.trim().toLowerCase());
  if (!names.includes('title') || !names.includes('date_edtf')) {
    return { lists: null, problem: 'no-columns' };
  }
  const filled = rows
    .slice(0, MAX_EVENTS + 2)
    .map((cells, index) => ({ row: rowFrom(names, cells), line: index + 1 }))
    .slice(1)
    .filter(({ row }) => Object.keys(row).length > 0);
  const sources = sourcesOf(filled.map(({ row }) => row));
  const lines = filled.map(({ line }) => line);
  return {
    lists: {
      about: {},
      lists: {
        ...NO_LISTS,
        series: namedIn(filled.map(({ row }) => row.series ?? '')),
        themes: namedIn(filled.flatMap(({ row }) => several(row.themes))),
        sources: [...sources.values()],
        events: filled.map(({ row }) => eventOf(row, sources)),
      },
      eventCount: filled.length + Math.max(rows.length - (MAX_EVENTS + 2), 0),
      rowOf: (list, index) => (list === 'events' ? (lines[index] ?? null) : null),
      fieldOf: columnOf,
    },
    problem: null,
  };
}

/** Whichever of them stands most often in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const first = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0] ?? '').replace(
    /"[^"]*"/g,
    '',
  );
  const counts = SEPARATORS.map((sign) => first.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The cells that are filled, by their columns; columns that mean nothing here are left out. */
function rowFrom(names: readonly string[], cells: readonly string[]): Row {
  const row: Record<string, string> = {};
  names.forEach((name, column) => {
    const cell = (cells[column] ?? '').trim().replace(DEFUSED, '');
    if (cell !== '' && Object.hasOwn(FIELDS, name)) row[name] = cell;
  });
  return row;
}

function eventOf(row: Row, sources: ReadonlyMap<string, { readonly id: string }>): unknown {
  const series = row.series === undefined ? undefined : idFrom(row.series);
  const outcomes = row.outcomes?.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
  return given({
    id: row.id,
    series: series ?? undefined,
    number: numberIn(row.number),
    title: { en: row.title },
    date: row.date_edtf,
    standing: row.standing,
    place: given({
      city: row.city === undefined ? undefined : { en: row.city },
      country: row.country,
      lat: numberIn(row.latitude),
      lon: numberIn(row.longitude),
      mode: row.mode,
    }),
    outcomes: outcomes?.map((text) => ({ text: { en: text }, sources: [] })),
    themes: row.themes === undefined ? undefined : several(row.themes).map(idOf),
    sources: several(row.source_addresses).flatMap((address) => sources.get(address)?.id ?? []),
  });
}

/** The fields that are there. */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A number as number; anything else as it stands, so that the form says what is wrong with it. */
function numberIn(cell: string | undefined): number | string | undefined {
  return cell !== undefined && /^-?\d{1,9}(\.\d{1,15})?$/.test(cell) ? Number(cell) : cell;
}

function several(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(/[;\n]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

const idOf = (name: string): string => idFrom(name) ?? name;

/** A record for each name that stands in a column. */
function namedIn(names: readonly string[]): readonly unknown[] {
  const byId = new Map(
    names
      .flatMap((name) => {
        const id = idFrom(name);
        return id === null ? [] : [[id, name] as const];
      })
      .reverse(),
  );
  return [...byId].reverse().map(([id, name]) => ({ id, label: { en: labelOf(id, name) } }));
}

/** An id as a name: "digital-forum" is "Digital forum"; a name stays as it is written. */
function labelOf(id: string, name: string): string {
  const words = name.replaceAll('-', ' ');
  return id === name ? words.charAt(0).toUpperCase() + words.slice(1) : name;
}

/** A source for each address, told by the site it is on. */
function sourcesOf(rows: readonly Row[]): ReadonlyMap<string, { readonly id: string }> {
  const sources = new Map<string, { readonly id: string }>();
  for (const address of rows.flatMap((row) => several(row.source_addresses))) {
    if (sources.has(address)) continue;
    const id = `source-${sources.size + 1}`;
    sources.set(address, { id, ...toldBy(address) });
  }
  return sources;
}

function toldBy(address: string): Readonly<Record<string, string>> {
  const host = URL.parse?.(address)?.host ?? '';
  return { publisher: host === '' ? address : host, title: address, url: address };
}

function columnOf(path: string): string {
  const plain = path.replace(/\.(en|\d+)(\..*)?$/, '');
  const found = Object.entries(FIELDS).find(([, field]) => field === plain);
  return found ? found[0] : path;
}
