import type { Path } from './issue';

export interface FoundText {
  readonly path: Path;
  readonly text: string;
  /** Whether it is the name of a field and not what stands in it. */
  readonly isName: boolean;
}

/** Far beyond any record: only so that no nesting, however deep, can bring the check down. */
const MAX_DEPTH = 32;

/** Every text and every field name in a file's content, whatever its form. */
export function textsIn(content: unknown): readonly FoundText[] {
  const texts: FoundText[] = [];
  const seen = new Set<object>();
  visit(content, []);
  return texts;

  function visit(value: unknown, path: Path): void {
    if (typeof value === 'string') texts.push({ path, text: value, isName: false });
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    if (path.length >= MAX_DEPTH) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        visit(item, [...path, index]);
      });
      return;
    }
    for (const [name, item] of Object.entries(value)) {
      texts.push({ path: [...path, name], text: name, isName: true });
      visit(item, [...path, name]);
    }
  }
}
