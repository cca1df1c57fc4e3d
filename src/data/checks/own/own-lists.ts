import type { OwnProblem } from '../../../model/own-fault';

/** The lists of a dataset, in the order in which they are read: what is referred to comes first. */
export const LISTS = [
  'series',
  'sources',
  'themes',
  'countries',
  'events',
  'open-questions',
  'tours',
] as const;
export type ListName = (typeof LISTS)[number];

/** A dataset as it was parsed, before anything in it was looked at. */
export interface OwnLists {
  readonly about: unknown;
  readonly lists: Readonly<Record<ListName, readonly unknown[]>>;
  /** How many events the file holds; the list may end before them all. */
  readonly eventCount: number;
  /** Where a record stands in the file, for people: its line, or its position counted from 1. */
  readonly rowOf: (list: ListName, index: number) => number | null;
  /** What the file calls a field. */
  readonly fieldOf: (path: string) => string;
}

export type Parsed =
  | { readonly lists: OwnLists; readonly problem: null }
  | { readonly lists: null; readonly problem: OwnProblem };

export const NO_LISTS: Readonly<Record<ListName, readonly unknown[]>> = {
  series: [],
  sources: [],
  themes: [],
  countries: [],
  events: [],
  'open-questions': [],
  tours: [],
};
