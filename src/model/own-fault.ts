/* What is wrong with a dataset that a visitor opens. */

/** Why nothing of it can be shown. */
export type OwnProblem =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'wrong-kind'
  | 'foreign'
  | 'newer'
  | 'too-deep'
  | 'no-columns'
  | 'no-good-row'
  | 'no-date'
  | 'elsewhere'
  | 'no-network'
  | 'no-answer'
  | 'missing'
  | 'gone';

/** What became of that which is wrong: see each language's words. Shown as it stands is `as-is`. */
export type OwnLeft = 'record' | 'part' | 'nothing' | 'as-is';

/** One fault; problem and remedy are in English, as the checks say them. */
export interface OwnFault {
  /** Which list of the dataset: `events`. */
  readonly part: string;
  /** Where in the file: the line of a table, the position in a list; null for the dataset itself. */
  readonly row: number | null;
  readonly record: string;
  readonly field: string;
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
  readonly left: OwnLeft;
}

/** How much there was and how much of it is shown. */
export interface OwnCounts {
  readonly events: number;
  readonly allEvents: number;
  /** All faults, also those that are not kept one by one. */
  readonly faults: number;
}
