import type { Page } from '@playwright/test';
import { expect, expectPanel, open, parts, ready, test } from './atlas';
import {
  cutOff,
  outOfReach,
  outOfReachWithSheet,
  overlaps,
  sizesOfText,
  smallerThan,
} from './reach';

/* The size of text that a reader's browser is set to: 16 px where nobody has chosen another. */

const LEAST_AT_16_PX = 13;
const STEP = 'mode=present&tour=karamay&step=karamay-2025';

const CASES = [
  { text: 20, window: { width: 1280, height: 720 } },
  { text: 32, window: { width: 1280, height: 720 } },
  { text: 32, window: { width: 1920, height: 1080 } },
] as const;

/** As in the settings of a browser; what is a share of that size follows. */
async function setText(page: Page, px: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: px } });
}

async function expectReadable(page: Page, what: string, leastPx: number): Promise<void> {
  expect.soft(await smallerThan(page, leastPx), `${what}: too small`).toEqual([]);
  expect.soft(await cutOff(page), `${what}: cut off`).toEqual([]);
  expect.soft(await overlaps(page), `${what}: upon each other`).toEqual([]);
}

for (const { text, window } of CASES) {
  const least = (LEAST_AT_16_PX * text) / 16;
  test.describe(`With text of ${text} px in a window of ${window.width} by ${window.height}`, () => {
    test.use({ viewport: window });

    test('map, timeline, details and a step are larger, whole and within reach', async ({
      page,
    }) => {
      test.slow();
      await setText(page, text);
      for (const address of ['', 'country=IND', STEP]) {
        await open(page, address);
        await expectReadable(page, address, least);
        expect.soft(await outOfReachWithSheet(page), `${address}: out of reach`).toEqual([]);
      }
      await open(page);
      await parts(page).mark('ict-ministers-2-2023').click();
      await expectPanel(page, 'event', 'ict-ministers-2-2023');
      const heading = parts(page).details.getByRole('heading', { level: 2 });
      await heading.scrollIntoViewIfNeeded();
      await expect(heading).toBeInViewport();
    });

    test('so are the credits and the editor of a tour', async ({ page }) => {
      test.slow();
      await setText(page, text);
      await open(page);
      await parts(page).button('Sources and credits').click();
      await page.getByRole('dialog').waitFor();
      await expectReadable(page, 'credits', least);
      expect.soft(await outOfReach(page), 'credits: out of reach').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.present-button').click();
      await page.getByRole('button', { name: 'New tour' }).click();
      await page.getByRole('button', { name: 'Add this view as a step' }).click();
      const fields = page.getByRole('button', { name: 'Show the fields' });
      if (await fields.isVisible()) await fields.click();
      await expectReadable(page, 'editor', least);
      expect.soft(await outOfReach(page, '#tour-editor '), 'editor: out of reach').toEqual([]);
    });
  });
}

test('A size of text that is chosen while the page is open is followed, and taken back', async ({
  page,
}) => {
  await open(page);
  const smallest = async () => (await sizesOfText(page))[0]?.px;
  const label = page.locator('#map .label').first();
  const sizeOfLabel = () => label.evaluate((each) => getComputedStyle(each).fontSize);
  expect(await smallest()).toBe(13);
  await setText(page, 32);
  await expect.poll(smallest).toBe(26);
  await expect.poll(sizeOfLabel).toBe('26px');
  await expect.poll(() => overlaps(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await setText(page, 16);
  await expect.poll(smallest).toBe(13);
});

test('In a talk, too, a size of text that is chosen is followed', async ({ page }) => {
  await open(page, STEP);
  await expect(page.locator('#caption .caption-claim').first()).toBeVisible();
  await setText(page, 32);
  await expect.poll(() => smallerThan(page, 26)).toEqual([]);
  await expect.poll(() => overlaps(page)).toEqual([]);
});

test('The speaker window follows the size of text', async ({ page }) => {
  await setText(page, 32);
  await page.goto('./speaker.html');
  await ready(page);
  expect(await smallerThan(page, 26)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
});
