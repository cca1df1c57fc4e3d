interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const ATLAS = /\/src\/main\.ts$/;
const SPEAKER = /\/src\/speaker\.ts$/;
/** D3 brings all its parts along in name; tables are written and read late. */
const ONLY_LATE = /\/d3-dsv\//;

/**
 * Keeps together what a page loads at once: each part that loads late would otherwise split off
 * what it shares with the page, and many small files compress worse than one. What both pages
 * load is a file of its own, so that neither runs the other.
 */
export const FIRST_LOAD = [
  { priority: 2, name: (id: string, modules: Modules) => named('both', id, modules, true) },
  { priority: 1, name: (id: string, modules: Modules) => named('atlas', id, modules, false) },
];

const LOADED_FIRST = /(^|\/)(both|atlas)-[^/]+\.js$/;

/**
 * What a part that loads late asks for together with itself. Not what the page has run already: some
 * browsers call it a fault to preload that again.
 */
export function notOfFirstLoad(
  _: string,
  files: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' ? files : files.filter((file) => !LOADED_FIRST.test(file));
}

/** The name where the atlas brings the module along, and the speaker's page does so or not; else null. */
function named(name: string, id: string, modules: Modules, speaker: boolean): string | null {
  if (ONLY_LATE.test(id)) return null;
  const pages = roots(id, modules);
  const brings = (page: RegExp) => pages.some((each) => page.test(each));
  return brings(ATLAS) && brings(SPEAKER) === speaker ? name : null;
}

/** All that brings the module along at once, itself included. */
function roots(id: string, modules: Modules): readonly string[] {
  const seen = new Set([id]);
  for (const each of seen) {
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  }
  return [...seen];
}
