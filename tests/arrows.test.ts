import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  /** The importing file, from `src`. */
  readonly from: string;
  /** The imported file from `src`, or the name of a package. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
  /** Loaded only once it is needed. */
  readonly later: boolean;
}

/** What each part of `src` may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  dom: ['model'],
  i18n: ['model'],
  // What is taken along is written in the language shown.
  exports: ['i18n', 'dom', 'model'],
  data: ['model'],
  state: ['data', 'model'],
  // What loads late brings its own styles.
  charts: ['model', 'i18n', 'dom', 'styles'],
  views: ['charts', 'exports', 'state', 'data', 'model', 'i18n', 'dom', 'styles'],
  main: ['views', 'exports', 'state', 'data', 'model', 'i18n', 'dom', 'styles'],
};

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const known = new Set(files);
const imports = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, type, named, called]) => {
    const name = named ?? called ?? '';
    const own = name.startsWith('.');
    const to = own ? resolved(file, name) : name;
    const later = called !== undefined;
    return { from: file, to, own, typeOnly: type !== undefined, later };
  });
}

function resolved(file: string, name: string): string {
  const path = normalize(join(dirname(file), name)).replaceAll('\\', '/');
  return known.has(`${path}.ts`) ? `${path}.ts` : path;
}

/** `model`, `views`, ..., or `main` for what lies in `src` itself: the scripts of the pages. */
function partOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'main';
}

function viewOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function importersOutside(name: string, allowed: (file: string) => boolean): readonly string[] {
  return imports
    .filter(({ to }) => to === name || to.startsWith(`${name}/`))
    .filter(({ from }) => !allowed(from))
    .map(told);
}

describe('the arrows between the parts of src', () => {
  it('are read from every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.filter(({ own }) => own).length).toBeGreaterThan(files.length);
    const unresolved = imports.filter(
      ({ own, to, typeOnly }) => own && !typeOnly && !known.has(to) && !to.endsWith('.css'),
    );
    expect(unresolved.map(told)).toEqual([]);
  });

  it('name every part there is', () => {
    const parts = [...new Set(files.map(partOf))].sort();
    expect(parts.filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('point one way only: model <- data <- state <- views <- main', () => {
    const wrong = imports.filter(({ from, to, own }) => {
      const [source, target] = [partOf(from), partOf(to)];
      return own && source !== target && !MAY_IMPORT[source]?.includes(target);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('never lead from one view to another', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        partOf(from) === 'views' && partOf(to) === 'views' && viewOf(from) !== viewOf(to),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('close no circle of files', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const { to } of loadedBy(file)) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the libraries', () => {
  it('keep Leaflet under views/map', () => {
    expect(importersOutside('leaflet', (file) => file.startsWith('views/map/'))).toEqual([]);
  });

  it('keep d3 under views/timeline, views/map and charts, and where CSV is written and read', () => {
    const allowed = (file: string) =>
      /^(views\/(timeline|map)|charts)\//.test(file) ||
      ['exports/csv.ts', 'data/checks/own/parse-csv.ts'].includes(file);
    expect(importersOutside('d3', allowed)).toEqual([]);
  });

  it('keep ical-generator where the calendar is written', () => {
    const allowed = (file: string) => file === 'exports/calendar.ts';
    expect(importersOutside('ical-generator', allowed)).toEqual([]);
  });

  it('keep MiniSearch under views/search, which loads late', () => {
    expect(importersOutside('minisearch', (file) => file.startsWith('views/search/'))).toEqual([]);
    expect(carriedBy('main.ts', ['minisearch'])).toEqual([]);
  });

  it('keep the codes of countries where datasets of one’s own are read, which loads late', () => {
    const allowed = (file: string) => file.startsWith('data/checks/own/');
    expect(importersOutside('iso-3166', allowed)).toEqual([]);
    expect(carriedBy('main.ts', ['iso-3166'])).toEqual([]);
  });

  it('keep Workbox in the worker', () => {
    const allowed = (file: string) => file === 'offline-worker.ts';
    expect(importersOutside('workbox-precaching', allowed)).toEqual([]);
    expect(importersOutside('workbox-core', allowed)).toEqual([]);
  });

  it('keep lit-html out of model, data and state', () => {
    const allowed = (file: string) => !['model', 'data', 'state'].includes(partOf(file));
    expect(importersOutside('lit-html', allowed)).toEqual([]);
  });

  it('keep signals out of model and data', () => {
    const allowed = (file: string) => !['model', 'data'].includes(partOf(file));
    expect(importersOutside('@preact/signals-core', allowed)).toEqual([]);
  });

  it('keep valibot in the schema and the checks', () => {
    const allowed = (file: string) =>
      file.startsWith('model/schema') || file.startsWith('data/checks/');
    expect(importersOutside('valibot', allowed)).toEqual([]);
  });

  it('keep valibot out of what the page loads first', () => {
    expect(filesOf('main.ts').size).toBeGreaterThan(50);
    expect(carriedBy('main.ts', ['valibot'])).toEqual([]);
  });

  it('keep the charts out of what the page loads first', () => {
    const charts = [...filesOf('main.ts')].filter((file) => file.startsWith('charts/'));
    expect(charts).toEqual([]);
  });

  it('keep the speaker’s page light: no map, no timeline, no facts', () => {
    expect(filesOf('speaker.ts').size).toBeGreaterThan(10);
    expect(carriedBy('speaker.ts', ['leaflet', 'd3', 'topojson-client', 'valibot'])).toEqual([]);
    const light = ['state/lang-choice.ts', 'state/fragment.ts'];
    const carried = [...filesOf('speaker.ts')]
      .filter((file) => /^(data|state)\//.test(file))
      .filter((file) => !light.includes(file));
    expect(carried).toEqual([]);
  });
});

/** Every file that a page loads first, with its script. */
function filesOf(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { to, later } of loadedBy(file)) if (!later) walk(to);
  };
  walk(entry);
  return reached;
}

/** Which of the libraries come along with a page's script, and where. */
function carriedBy(entry: string, libraries: readonly string[]): readonly string[] {
  const reached = filesOf(entry);
  return imports
    .filter(({ from, to, typeOnly }) => libraries.includes(to) && !typeOnly && reached.has(from))
    .map(told);
}

/** The files of `src` that come along when a file is loaded: types do not. */
function loadedBy(file: string): readonly Import[] {
  return imports.filter(({ from, to, own, typeOnly }) => {
    return from === file && own && !typeOnly && known.has(to);
  });
}
