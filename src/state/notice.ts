/** Something the visitor should be told; the words are the catalogue's. */
export interface Notice {
  readonly kind: 'bad-address';
  readonly key: string;
  readonly value: string;
}

export function sameNotice(a: Notice, b: Notice): boolean {
  return a.kind === b.kind && a.key === b.key && a.value === b.value;
}
