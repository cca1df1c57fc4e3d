import { readFileSync } from 'node:fs';
import { applyPatch, parsePatch } from 'diff';
import type { DataCopy } from '../fixtures/data-copy';

/** A change of the facts as docs/data.md shows it. */
export interface Walk {
  readonly title: string;
  readonly diff: string;
  /** What is done wrongly on top of it, and what the report says of that. */
  readonly slips: readonly { readonly diff: string; readonly said: string }[];
}

const FENCE = /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** The walks of docs/data.md, in their order: each a chapter with a diff. */
export function walksIn(path: URL): readonly Walk[] {
  const [, ...chapters] = readFileSync(path, 'utf8').split(/^### /m);
  return chapters.flatMap((chapter) => {
    const title = chapter.split('\n')[0] ?? '';
    const blocks = [...chapter.matchAll(FENCE)].map(([, kind, mark, text = '']) => {
      return { kind: mark === undefined ? kind : `${kind} ${mark}`, text };
    });
    const [first, ...others] = blocks;
    if (first?.kind !== 'diff') return [];
    const slips = others.flatMap(({ kind, text }, n) =>
      kind === 'diff wrong' ? [{ diff: text, said: others[n + 1]?.text ?? '' }] : [],
    );
    return [{ title, diff: first.text, slips }];
  });
}

/** Changes the copied files as the diff says; fails where they are not what it starts from. */
export function applyDiff(copy: DataCopy, diff: string): void {
  for (const patch of parsePatch(diff)) {
    const file = patch.newFileName?.replace('b/assets/data/', '') ?? '';
    const changed = applyPatch(copy.read(file), patch);
    if (changed === false) throw new Error(`The diff does not start from ${file} as it is.`);
    copy.write(file, changed);
  }
}
