import type { WhatsNew } from '../model/changes/whats-new';
import type { Dataset } from '../model/dataset';
import type { Indicators } from '../model/indicators';
import type { SearchFile } from '../model/search';
import type { Bases } from '../model/worldview';
import { type AtlasData, indexDataset } from './index-dataset';
import { isOutlinesFile, type OutlinesFile } from './outlines';

const DATA_FORMAT = 1;

/** Why a file could not be loaded; the words are the catalogue's. */
export class LoadError extends Error {
  readonly fault: 'no-answer' | 'status' | 'unreadable';
  readonly file: string;
  /** The server's answer, where it gave one. */
  readonly status: number;

  constructor(fault: LoadError['fault'], url: string, cause?: unknown, status = 0) {
    super(`${fault}: ${url}`, { cause });
    this.fault = fault;
    this.file = new URL(url, location.href).pathname.split('/').at(-1) ?? url;
    this.status = status;
  }
}

/** Fetches and indexes the facts. Rejects with a `LoadError`. */
export async function loadDataset(url: string): Promise<Dataset> {
  const file = (await fetchJson(url)) as AtlasData | null;
  if (file?.dataset?.format !== DATA_FORMAT) throw new LoadError('unreadable', url);
  try {
    return indexDataset(file);
  } catch (cause) {
    throw new LoadError('unreadable', url, cause);
  }
}

/** Fetches the outlines. Rejects like `loadDataset`. */
export async function loadOutlines(url: string): Promise<OutlinesFile> {
  const file = await fetchJson(url);
  if (!isOutlinesFile(file)) throw new LoadError('unreadable', url);
  return file;
}

/** Fetches the reasons of the borders. Rejects like `loadDataset`. */
export async function loadBases(url: string): Promise<Bases> {
  const file = await fetchJson(url);
  if (typeof file !== 'object' || file === null) throw new LoadError('unreadable', url);
  return file as Bases;
}

/** Fetches the yearly numbers. Rejects like `loadDataset`. */
export async function loadIndicators(url: string): Promise<Indicators> {
  const file = (await fetchJson(url)) as Indicators | null;
  if (!Array.isArray(file?.indicators)) throw new LoadError('unreadable', url);
  return file;
}

/** Fetches what the search knows. Rejects like `loadDataset`. */
export async function loadSearch(url: string): Promise<SearchFile> {
  const file = (await fetchJson(url)) as SearchFile | null;
  if (!Array.isArray(file?.records)) throw new LoadError('unreadable', url);
  return file;
}

/** Fetches what changed since the version before. Rejects like `loadDataset`. */
export async function loadWhatsNew(url: string): Promise<WhatsNew> {
  const file = (await fetchJson(url)) as WhatsNew | null;
  if (!Array.isArray(file?.changes)) throw new LoadError('unreadable', url);
  return file;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new LoadError('no-answer', url, cause);
  });
  if (!response.ok) throw new LoadError('status', url, undefined, response.status);
  try {
    return await response.json();
  } catch (cause) {
    throw new LoadError('unreadable', url, cause);
  }
}
