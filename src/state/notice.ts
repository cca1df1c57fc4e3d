/** Something the visitor should be told; the words are the catalogue's. */
export type Notice =
  | {
      readonly kind: 'bad-address';
      /** The parts of the address that could not be used, as they were written. */
      readonly parts: readonly string[];
    }
  | { readonly kind: 'present-failed' }
  | { readonly kind: 'tours-failed' }
  | { readonly kind: 'language-failed' }
  | { readonly kind: 'part-failed' };
