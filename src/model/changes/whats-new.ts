import type { RecordChange } from './change';

/** What the data have that the version before had not, as the build found it. */
export interface WhatsNew {
  /** Of the dataset that it is about. */
  readonly id: string;
  /** The version before; null where none with other data was published. */
  readonly since: { readonly version: string; readonly asOf: string } | null;
  readonly changes: readonly RecordChange[];
}
