import type { Told } from './change';
import type { FieldSpec } from './field-changes';
import { date, many, one } from './told';

/** Finds what an id stands for, in the newer data or else in the older ones. */
export interface Names {
  readonly country: (id: string) => Told;
  readonly series: (id: string) => Told;
  readonly theme: (id: string) => Told;
  readonly source: (id: string) => Told;
}

/** How the records of one kind are called, and which of their fields are told. */
export interface RecordSpec<T> {
  readonly name: (record: T) => Told;
  readonly fields: (names: Names) => readonly FieldSpec<T>[];
  /** The fields of the record that those tell whole; all others are its details. */
  readonly covers: readonly (keyof T)[];
}

interface Sourced {
  readonly sources: readonly string[];
  readonly reviewed?: string | undefined;
}

export const reviewed = one(
  'reviewed',
  (record: Omit<Sourced, 'sources'>) => record.reviewed,
  date,
);
export const sourcesOf = (names: Names) => many('source', (r: Sourced) => r.sources, names.source);

/** A text that stands for another: outcomes and notes have no ids. */
export const reworded = () => true;
export const sameDate = (a: { readonly date: string }, b: { readonly date: string }) =>
  a.date === b.date;
