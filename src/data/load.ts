import type { Dataset } from '../model/dataset';
import { type AtlasData, indexDataset } from './index-dataset';
import { isOutlinesFile, type Outlines, readOutlines } from './outlines';

const DATA_FORMAT = 1;

/** Fetches and indexes the facts. Rejects with an Error that says what was wrong with the file. */
export async function loadDataset(url: string): Promise<Dataset> {
  const file = (await fetchJson(url)) as AtlasData | null;
  if (file?.dataset?.format !== DATA_FORMAT) throw new Error(unreadable(url));
  try {
    return indexDataset(file);
  } catch (cause) {
    throw new Error(unreadable(url), { cause });
  }
}

/** Fetches the outlines and brings them into the plane of `project`. Rejects like `loadDataset`. */
export async function loadOutlines(
  url: string,
  project: (lon: number, lat: number) => [number, number],
): Promise<Outlines> {
  const file = await fetchJson(url);
  if (!isOutlinesFile(file)) throw new Error(unreadable(url));
  try {
    return readOutlines(file, project);
  } catch (cause) {
    throw new Error(unreadable(url), { cause });
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${nameOf(url)}: ${response.status}`);
  try {
    return await response.json();
  } catch (cause) {
    throw new Error(unreadable(url), { cause });
  }
}

function unreadable(url: string): string {
  return `${nameOf(url)}: not readable by this version`;
}

function nameOf(url: string): string {
  return new URL(url, location.href).pathname.split('/').at(-1) ?? url;
}
