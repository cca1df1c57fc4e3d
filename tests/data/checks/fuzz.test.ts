import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkData, formatIssue, type Issue } from '../../../src/data/checks/check-data';
import { indexDataset } from '../../../src/data/index-dataset';
import { indicatorHeads } from '../../../src/model/indicators';
import { FILES, type FileName, type RawData } from '../../../src/model/schema';
import { slugOf } from '../../../src/model/slug';
import { smallDataset } from '../../fixtures/small-dataset';

type Path = readonly (string | number)[];

const NAMES = Object.keys(FILES) as FileName[];
const BORDERS = { reviewed: '2026-11-23', views: [], states: {}, rows: [] };

const shipped = Object.fromEntries(
  NAMES.map((name) => {
    const file = new URL(`../../../assets/data/${name}.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(file, 'utf8'))];
  }),
) as RawData;

describe('a field with anything at all in it', () => {
  it.each([
    ['the small dataset', smallDataset(), 300],
    ['the data of the atlas', shipped, 60],
  ])('of %s is taken and shown, or refused by name', { timeout: 120_000 }, (_, data, numRuns) => {
    const places = placesIn(data, []);
    expect(checkData(data).issues.filter(isError)).toEqual([]);
    const place = fc.nat({ max: places.length - 1 }).map((n) => places[n] ?? []);
    fc.assert(
      fc.property(place, fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const changed = withValue(data, path, value) as RawData;
        const checked = checkData(changed);
        const errors = checked.issues.filter(isError);
        for (const issue of checked.issues) expect(formatIssue(issue)).toContain('.json');
        if (errors.length > 0) {
          const texts = [...namesOf(data, path), ...namesOf(changed, path)];
          expect(errors.some((issue) => names(issue, path, texts))).toBe(true);
          return;
        }
        const { indicators, 'search-aliases': __, ...facts } = checked.data as RawData;
        const heads = indicatorHeads(indicators);
        const atlas = indexDataset({ ...facts, borders: BORDERS, indicatorHeads: heads });
        expect(atlas.events).toHaveLength(changed.events.length);
      }),
      { numRuns },
    );
  });
});

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** Whether the issue points at the place, or at another that no longer goes with what stands there. */
function names(issue: Issue, [name, ...path]: Path, texts: readonly string[]): boolean {
  const { file, path: found = [], problem, remedy, value } = issue;
  // Fields of one record may only go wrong together, such as the two degrees of a place.
  const inRecord = typeof path[0] === 'number' ? path.slice(0, 1) : path;
  const isThere =
    file === `${name}.json` && inRecord.every((key, n) => n >= found.length || found[n] === key);
  const said = `${problem} ${remedy} ${value}`;
  const isToldOf =
    said.includes(`${name}.json`) || texts.some((text) => said.includes(`"${text}"`));
  return isThere || isToldOf;
}

/** Where everything in the files stands, whole files and records among it. */
function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with the value at the path; what does not lead there is shared. */
function withValue(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(content) ? [...content] : { ...(content as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** What the place can be called: its field, its record, and every text there that others may use. */
function namesOf(content: unknown, path: Path): readonly string[] {
  const value = valueAt(content, path);
  const texts = placesIn(value, []).map((inner) => valueAt(value, inner));
  return [path.at(-1), valueAt(content, [...path.slice(0, 2), 'id']), ...texts]
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .flatMap((text) => [text, slugOf(text)]);
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' ? (at as Record<string, unknown> | null)?.[key] : null),
    content,
  );
}
