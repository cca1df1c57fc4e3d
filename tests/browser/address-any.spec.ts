import fc from 'fast-check';
import { anyFragment } from '../fixtures/any-fragment';
import { expect, open, parts, ready, test } from './atlas';

const TIMES = 200;
/** A bound on hanging, no benchmark: a busy machine stays far below it. */
const HANG_MS = 5000;

test('Two hundred addresses of any kind, one after the other, leave a whole page', async ({
  page,
}) => {
  await open(page);
  // The same ones in every run; other datasets and speech in frames have specs of their own.
  const fragments = fc
    .sample(anyFragment, { numRuns: TIMES * 2, seed: 20261123 })
    .filter((fragment) => !/data=|embed=/.test(fragment))
    .slice(0, TIMES);
  expect(fragments).toHaveLength(TIMES);
  const slow: string[] = [];
  for (const fragment of fragments) {
    const took = await page.evaluate(async (hash) => {
      const began = performance.now();
      location.hash = hash;
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - began;
    }, fragment);
    if (took > HANG_MS) slow.push(fragment);
  }
  expect(slow).toEqual([]);
  await page.evaluate(() => {
    location.hash = 'country=KGZ&date=2019-01-01&today=2026-11-23';
  });
  await expect(parts(page).details).toHaveAttribute('data-subject', 'KGZ');
  await expect(parts(page).country('KGZ')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(parts(page).details).toHaveAttribute('data-subject', 'KGZ');
});
