import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FILES, type FileName } from '../../src/model/schema';

const FOLDER = new URL('../../assets/data/versions/', import.meta.url);
const COMPARED = [
  'dataset',
  'series',
  'events',
  'countries',
  'themes',
  'sources',
  'open-questions',
  'tours',
] as const satisfies readonly FileName[];

describe.each(readdirSync(FOLDER))('the version that is kept as %s', (name) => {
  const kept = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Record<string, unknown>;

  it('is called by its number', () => {
    expect(name).toMatch(/^\d+\.\d+\.\d+\.json$/);
  });

  it.each(COMPARED)('has %s in the form that the program reads now', (file) => {
    const form: v.GenericSchema = FILES[file];
    expect(v.safeParse(form, kept[file]).issues ?? []).toEqual([]);
  });
});
