/** Something the visitor should be told; the words are the catalogue's. */
export interface Notice {
  readonly kind: 'bad-address' | 'tours-failed';
  /** For a bad address its parts that could not be used, as they were written. */
  readonly parts: readonly string[];
}
