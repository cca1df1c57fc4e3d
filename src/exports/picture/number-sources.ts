/** Gives each its number when it is first cited, as the details of the page do. */
export interface Numbering<Id> {
  readonly numbersOf: (ids: readonly Id[]) => readonly number[];
  /** In the order of their numbers. */
  readonly cited: () => readonly Id[];
}

export function createNumbering<Id>(): Numbering<Id> {
  const numbers = new Map<Id, number>();
  return {
    numbersOf: (ids) =>
      ids.map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return number;
      }),
    cited: () => [...numbers.keys()],
  };
}
