import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The list beside the page. Plain text, which every server and every browser shows as it is. */
export const LICENCES_FILE = 'licences.txt';
/** What Vite is asked to write of each script; all that is called so goes into the list. */
const PARTS = /^licences(-\w+)?\.json$/;
/** The licences under which something may be shipped: each asks for no more than to be passed on. */
const ALLOWED = ['BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** One package of which something is shipped, as Vite tells of it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** Of the list of SPDX. */
  readonly identifier?: string;
  /** Its licence, word by word. */
  readonly text?: string;
}

/** What the build puts into scripts of its own accord; Vite does not list itself. */
const HELPERS = [
  { of: '\0vite/', name: 'vite', file: 'LICENSE.md' },
  { of: '\0rolldown/', name: 'rolldown', file: 'LICENSE' },
];

/**
 * Lists every package of which the built page holds something, with its licence. Fails the build
 * where one is not allowed or brings no text along. To stand after whatever emits parts of the list,
 * and before whatever takes it.
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    config: () => ({ build: { license: { fileName: 'licences.json' } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const shipped: Shipped[] = [];
        const modules = new Set<string>();
        for (const [file, each] of Object.entries(bundle)) {
          if (each.type === 'chunk') for (const id of each.moduleIds) modules.add(id);
          else if (PARTS.test(file)) {
            shipped.push(...(JSON.parse(String(each.source)) as Shipped[]));
            delete bundle[file];
          }
        }
        const used = HELPERS.filter(({ of }) => [...modules].some((id) => id.startsWith(of)));
        const list = [...shipped, ...used.map(helper)];
        const faults = licenceFaults(list);
        if (faults.length > 0) return this.error(faults.join('\n'));
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licencesText(list) });
      },
    },
  };
}

/** Why the packages may not be shipped; empty where they may. */
export function licenceFaults(list: readonly Shipped[]): readonly string[] {
  return list.flatMap(({ name, version, identifier, text }) => [
    ...(ALLOWED.includes(identifier ?? '')
      ? []
      : [`${name} ${version} has the licence ${identifier ?? '(none)'}, which is not allowed.`]),
    ...(text ? [] : [`${name} ${version} brings no text of its licence along.`]),
  ]);
}

/** The list as it is read: first what there is, one a line, then each licence. */
export function licencesText(list: readonly Shipped[]): string {
  const byName = new Map(list.map((each) => [`${each.name} ${each.version}`, each]));
  const sorted = [...byName].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    'The SCO Digital Atlas holds code of these packages, each under the licence behind its name.',
    '',
    ...sorted.map(([title, { identifier }]) => `${title}: ${identifier}`),
    ...sorted.flatMap(([title, { text = '' }]) => [
      '',
      '-'.repeat(72),
      title,
      '',
      text.replaceAll('\r\n', '\n').trim(),
    ]),
    '',
  ].join('\n');
}

function helper({ name, file }: (typeof HELPERS)[number]): Shipped {
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, folder)), 'utf8');
  const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
  // What follows are the licences of what runs in the build only.
  const [text = ''] = read(file).split(/\n#+ Licenses of bundled dependencies/);
  return { name, version: version ?? '', identifier: license ?? '', text };
}
