import type { CountryId, EventId } from './dataset';

/** What is opened. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'event'; readonly id: EventId };

export const NOTHING: Selection = Object.freeze({ kind: 'none' });

export function countrySelection(id: CountryId): Selection {
  return Object.freeze({ kind: 'country', id });
}

export function eventSelection(id: EventId): Selection {
  return Object.freeze({ kind: 'event', id });
}

export function sameSelection(a: Selection, b: Selection): boolean {
  return a.kind === b.kind && idOf(a) === idOf(b);
}

function idOf(selection: Selection): string {
  return selection.kind === 'none' ? '' : selection.id;
}
