import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas';
import { cutOff, outOfReach, overlaps, smallerThan } from './reach';

/* A wall of screens. */

const WALL = { width: 3840, height: 2160 };
/** Of the window's height: legible from the last row. */
const HALL_SHARE = 0.022;
const LONGEST_LINE = 75;

/** Lines of the panel that an eye loses on its way back, by their letters. */
async function longLines(page: Page, longest: number): Promise<readonly string[]> {
  return await page.locator('#details :is(p, li, dd)').evaluateAll((all, most) => {
    const range = document.createRange();
    return all.flatMap((each) => {
      range.selectNodeContents(each);
      const box = range.getBoundingClientRect();
      const text = each.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const lineHeight = Number.parseFloat(getComputedStyle(each).lineHeight);
      const lines = Math.round(box.height / lineHeight);
      // The last line may be short, so that one line fewer holds them all.
      const longestLine = lines < 2 ? text.length : text.length / lines;
      return longestLine > most ? [`${Math.round(longestLine)}: ${text.slice(0, 60)}`] : [];
    });
  }, longest);
}

test.use({ viewport: WALL });

test('At 3840 by 2160 everything can be read, and nothing lies upon another', async ({ page }) => {
  test.slow();
  for (const address of ['', 'country=CHN', 'event=none']) {
    await open(page, address);
    expect.soft(await overlaps(page), `${address}: upon each other`).toEqual([]);
    expect.soft(await cutOff(page), `${address}: cut off`).toEqual([]);
    expect.soft(await outOfReach(page), `${address}: out of reach`).toEqual([]);
    expect.soft(await smallerThan(page, 13), `${address}: too small`).toEqual([]);
    expect.soft(await longLines(page, LONGEST_LINE), `${address}: long lines`).toEqual([]);
  }
});

test('At 3840 by 2160 a step is legible from the last row', async ({ page }) => {
  for (const tour of ['karamay&step=karamay-2025', 'hall-screen']) {
    await open(page, `mode=present&tour=${tour}`);
    await expect(page.locator('#caption .caption-claim').first()).toBeVisible();
    expect.soft(await smallerThan(page, HALL_SHARE * WALL.height), tour).toEqual([]);
    expect.soft(await overlaps(page), `${tour}: upon each other`).toEqual([]);
    expect.soft(await cutOff(page), `${tour}: cut off`).toEqual([]);
  }
});
