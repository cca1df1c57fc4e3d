import type { CountryId, EventId } from './dataset';

/** What the search finds, in the order in which equals are listed. */
export const SEARCH_KINDS = [
  'country',
  'event',
  'city',
  'person',
  'theme',
  'ministry',
  'source',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, with every name it has in any language. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** A city's and a person's come from the English name, a ministry's is its country's. */
  readonly id: string;
  readonly names: readonly string[];
  /** The country it is or belongs to. */
  readonly country?: CountryId;
  /** The events that name it, the one that it opens first. */
  readonly events?: readonly EventId[];
}

/** The file of the search: all languages in one, whatever the page speaks. */
export interface SearchFile {
  readonly records: readonly SearchRecord[];
}
