import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { parseWorldviews } from '../../src/data/checks/worldviews';
import { OUTLINES_FORMAT, type OutlinesFile } from '../../src/data/outlines';
import type { SourcedCell, WorldviewTable } from '../../src/model/worldview';

const FOLDER = new URL('../../assets/geo/', import.meta.url);

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** The checked table of worldviews; throws with the field and the remedy where it is broken. */
export function worldviewsOrThrow(): WorldviewTable<SourcedCell> {
  return parseWorldviews(readJson('worldviews.json'));
}

/** Atoms, labels and worldviews as the one file that the page loads. */
export function outlinesFile(): OutlinesFile {
  return {
    format: OUTLINES_FORMAT,
    labels: readJson('labels.json') as OutlinesFile['labels'],
    topology: readJson('atoms.json') as Topology,
  };
}
