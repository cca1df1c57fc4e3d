import { syntheticFacts } from './synthetic-facts.mjs';

/** The day that the benchmark shows as today. */
const TODAY = 'today=2026-11-23';
const COUNTS = [1_000, 10_000, 100_000];

/**
 * A page that is measured. `facts`, where given, stands in for the facts that the server has.
 * @typedef {{
 *   id: string,
 *   name: string,
 *   url: string,
 *   adapter: 'own' | 'atlas',
 *   facts?: (served: string) => string,
 * }} BenchPage
 */

/**
 * The atlas with its own events, and with ever more that are made up.
 * @param {string} base
 * @returns {readonly BenchPage[]}
 */
export function atlasPages(base) {
  const url = `${base}#${TODAY}`;
  return [
    { id: 'atlas', name: 'atlas', url, adapter: 'atlas' },
    ...COUNTS.map((count) => ({
      id: `atlas-${count}`,
      name: `atlas, ${count.toLocaleString('en')} events`,
      url,
      adapter: /** @type {const} */ ('atlas'),
      facts: (/** @type {string} */ served) => syntheticFacts(served, count),
    })),
  ];
}
