import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from './atlas';
import { plainName } from './fault-page';
import { FAULTS, type Fault } from './faulty-site';

/** What the page does about a fault; docs/reliability.md tells what each means. */
export type Outcome = 'asked again' | 'reload' | 'waits' | 'unseen';

/** Files that are broken together. */
export interface Broken {
  readonly part: { readonly name: string };
  readonly files: readonly string[];
}

const DOCS = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
/** What was not tried. */
const NONE = '–';

export const docs = (): string => readFileSync(DOCS, 'utf8');

/** A table without the room that the formatter gives its columns. */
const plain = (table: string): string => table.replace(/ *\| */g, ' | ').replace(/-{3,}/g, '---');

/** Gathers outcomes and holds them against the table of that name in docs/reliability.md. */
export function createTable(name: string) {
  const rows = new Map<string, Map<Fault, Outcome>>();

  function note({ part, files }: Broken, fault: Fault, outcome: Outcome): void {
    const names = [...new Set(files.map((file) => `\`${plainName(file)}\``))].sort();
    const key = `| ${part.name} | ${names.join(' ')} |`;
    const row = rows.get(key) ?? new Map<Fault, Outcome>();
    rows.set(key, row.set(fault, outcome));
  }

  function written(): string {
    const head = ['Part', 'Files', ...FAULTS];
    const lines = [...rows].map(
      ([key, row]) => `${key} ${FAULTS.map((fault) => row.get(fault) ?? NONE).join(' | ')} |`,
    );
    return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
  }

  return {
    note,
    /** With ATLAS_WRITE_DOCS the table is written instead. */
    hold(): void {
      const [begin, end] = [`<!-- table: ${name} -->\n\n`, '\n\n<!-- end -->'];
      const text = docs();
      const from = text.indexOf(begin) + begin.length;
      const to = text.indexOf(end, from);
      expect(text, `docs/reliability.md has a place for the table ${name}`).toContain(begin);
      if (process.env.ATLAS_WRITE_DOCS) {
        writeFileSync(DOCS, text.slice(0, from) + written() + text.slice(to));
      } else {
        const told = `the table ${name} of docs/reliability.md`;
        expect(plain(written()), told).toBe(plain(text.slice(from, to)));
      }
    },
  };
}
