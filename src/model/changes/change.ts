import type { LocalText, RawData } from '../schema';

/** As much of the data as is at hand; what one of two versions lacks altogether is not compared. */
export type Facts = {
  readonly [File in Exclude<keyof RawData, 'indicators' | 'search-aliases'>]?: Readonly<
    RawData[File]
  >;
};

export type RecordKind =
  | 'dataset'
  | 'event'
  | 'country'
  | 'theme'
  | 'series'
  | 'question'
  | 'tour'
  | 'source';

/** What of a record can change, as readers know it; `other` is all that has no words of its own. */
export type Field =
  | 'title'
  | 'name'
  | 'officialName'
  | 'series'
  | 'number'
  | 'date'
  | 'standing'
  | 'city'
  | 'region'
  | 'country'
  | 'position'
  | 'mode'
  | 'chair'
  | 'participant'
  | 'about'
  | 'outcome'
  | 'theme'
  | 'note'
  | 'source'
  | 'capital'
  | 'status'
  | 'milestone'
  | 'agency'
  | 'chairmanship'
  | 'says'
  | 'known'
  | 'url'
  | 'published'
  | 'describes'
  | 'step'
  | 'asOf'
  | 'reviewed'
  | 'recentChange'
  | 'partnerStatus'
  | 'applications'
  | 'other';

/** A value by itself, without the records it refers to; it becomes words in any language. */
export type Told =
  | { readonly as: 'text'; readonly text: LocalText }
  /** Not a sentence but what something is called. */
  | { readonly as: 'name'; readonly name: LocalText }
  /** The same in every language: a number, an address, the name of a person. */
  | { readonly as: 'plain'; readonly plain: string }
  /** EDTF; null where no source gives any date. */
  | { readonly as: 'date'; readonly date: string | null }
  | { readonly as: 'standing'; readonly standing: 'held' | 'announced' | 'proposed' }
  | { readonly as: 'mode'; readonly mode: 'in-person' | 'online' | 'hybrid' | 'unknown' }
  | {
      readonly as: 'status';
      readonly status: RawData['countries'][number]['statuses'][number]['status'];
      readonly from: string;
      readonly to: string | null;
    }
  | { readonly as: 'term'; readonly from: string; readonly to: string | null }
  | { readonly as: 'several'; readonly parts: readonly Told[] };

export type FieldChange =
  | { readonly how: 'added'; readonly field: Field; readonly after: Told }
  | { readonly how: 'removed'; readonly field: Field; readonly before: Told }
  | {
      readonly how: 'changed';
      readonly field: Field;
      readonly before: Told;
      readonly after: Told;
    }
  /** Something about it that the words do not tell; null where the field has no words at all. */
  | { readonly how: 'detail'; readonly field: Field; readonly after: Told | null };

export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** What it is called now, or was last. */
  readonly name: Told;
  /** What of it changed; empty where the record as a whole came or went. */
  readonly fields: readonly FieldChange[];
}
