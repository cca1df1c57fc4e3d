import type { LocalText } from './schema';

/** Smallest polygon that a worldview assigns: an alpha-3 code or a kebab-case part of a country. */
export type AtomId = string;
/** ISO 3166-1 alpha-3 code, or XKX, which ISO leaves to users. */
export type CountryCode = string;
/** Stable id of a worldview, as in the address. */
export type ViewId = string;

/** Why a cell says what it says: a source, Natural Earth's class, or our own choice. */
export type Basis =
  | {
      readonly kind: 'source';
      readonly text: LocalText;
      /** Whether a page that supports the sentence was read; else it is shown with that doubt. */
      readonly opened: boolean;
      readonly url?: string | undefined;
    }
  | { readonly kind: 'natural-earth' | 'editorial'; readonly text: LocalText };

/** One atom in one view. `part` of a country, `disputed` (hatched), or quiet land of its `own`. */
export type Cell =
  | { readonly style: 'part'; readonly draws: CountryCode }
  | { readonly style: 'disputed' | 'own'; readonly draws: null };

/** A cell as the file has it, with the reason for what it says. */
export type SourcedCell = Cell & { readonly basis: Basis };

/** Why each cell says what it says; only whoever reads about the borders needs to know. */
export type Bases = Readonly<Record<AtomId, Readonly<Record<ViewId, Basis>>>>;

/** An atom that the views treat differently. */
export interface WorldviewRow<AnyCell extends Cell = Cell> {
  readonly id: AtomId;
  readonly name: LocalText;
  /** Empty when the land has authorities of its own that have no country code. */
  readonly administeredBy: readonly CountryCode[];
  readonly claimedBy: readonly CountryCode[];
  /** One sentence: administered by whom, claimed by whom. */
  readonly near: LocalText;
  readonly cells: Readonly<Record<ViewId, AnyCell>>;
}

/** One way of drawing disputed borders. */
export interface Worldview {
  readonly id: ViewId;
  readonly label: LocalText;
  readonly describes: LocalText;
}

/** The table: a row an atom, a cell a view. Atoms without a row belong to `states` or their id. */
export interface WorldviewTable<AnyCell extends Cell = Cell> {
  /** Day on which the cells were last gone through, YYYY-MM-DD. */
  readonly reviewed: string;
  readonly views: readonly Worldview[];
  readonly states: Readonly<Record<AtomId, CountryCode>>;
  readonly rows: readonly WorldviewRow<AnyCell>[];
}
