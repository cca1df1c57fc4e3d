/** The day that the benchmark shows as today. */
const TODAY = '#today=2026-11-23';
export const COUNTS = [1_000, 10_000, 100_000];

/**
 * A page that is measured. `whole`, where true, by everything that is measured, else by what depends
 * on how much there is to show.
 * @typedef {{
 *   id: string,
 *   name: string,
 *   url: string,
 *   adapter: 'own' | 'atlas',
 *   whole: boolean,
 * }} BenchPage
 */

/**
 * The atlas with its own events, and with ever more that are made up.
 * @param {string} base
 * @param {string} made where the atlases with made-up events are served
 * @returns {readonly BenchPage[]}
 */
export function atlasPages(base, made) {
  return [
    { id: 'atlas', name: 'atlas', url: `${base}${TODAY}`, adapter: 'atlas', whole: true },
    {
      id: 'atlas-coloured',
      name: 'atlas, coloured by a number',
      url: `${base}${TODAY}&color=internet_users_pct`,
      adapter: 'atlas',
      whole: false,
    },
    ...COUNTS.map((count) => ({
      id: `atlas-${count}`,
      name: `atlas, ${count.toLocaleString('en')} events`,
      url: `${made}${count}/${TODAY}`,
      adapter: /** @type {const} */ ('atlas'),
      whole: false,
    })),
  ];
}
