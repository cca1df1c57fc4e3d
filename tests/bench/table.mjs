/** @param {readonly number[]} values */
const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

/** @param {number} value */
const short = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/**
 * One row of what was measured: the same thing, in the same unit, of each page that can do it.
 * @typedef {{ what: string, unit: string, byPage: ReadonlyMap<string, readonly number[]> }} Row
 */

/**
 * A Markdown table: the median of each page with its range; each with its ratio to the atlas.
 * @param {readonly Row[]} rows
 * @param {readonly { id: string, name: string }[]} pages
 */
export function tableOf(rows, pages) {
  const head = ['', ...pages.map(({ name }) => name)];
  const lines = rows.map(({ what, unit, byPage }) => {
    const own = median(byPage.get('atlas') ?? []);
    return [
      `${what}, ${unit}`,
      ...pages.map(({ id }) => {
        const values = byPage.get(id) ?? [];
        if (values.length === 0) return '';
        const range = `${short(Math.min(...values))}–${short(Math.max(...values))}`;
        const ratio = id === 'atlas' ? '' : `, ×${(median(values) / own).toFixed(2)}`;
        return `**${short(median(values))}** (${range}${ratio})`;
      }),
    ];
  });
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
