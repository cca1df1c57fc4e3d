import type { SearchRecord } from '../../model/search';

/** What can be found, as this page calls it. */
export interface Entry {
  readonly record: SearchRecord;
  /** The name that stands in the list. */
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang: string | null;
  /** Every name that finds it. */
  readonly names: readonly string[];
  /** The same names as the search compares them. */
  readonly folded: readonly string[];
  /** What it belongs to: finds it as well, after whatever is called so. */
  readonly about: readonly string[];
  /** Where it can be read, of a source. */
  readonly url: string | null;
}
