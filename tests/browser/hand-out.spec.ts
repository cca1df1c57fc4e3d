import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { expect, open, test } from './atlas';

/** Points of a sheet's width and height. */
const SHEETS = { A4: [595, 842], letter: [612, 792] } as const;

/** Makes a PDF of the hand-out that is printed now, holds the size of its sheets and gives each page's text. */
async function pagesOn(page: Page, paper: keyof typeof SHEETS): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const sheets = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(0);
  const [width, height] = SHEETS[paper];
  for (const [, wide, high] of sheets) {
    expect(Math.abs(Number(wide) - width)).toBeLessThan(2);
    expect(Math.abs(Number(high) - height)).toBeLessThan(2);
  }
  const { text: pages } = await extractText(new Uint8Array(pdf), { mergePages: false });
  // The number of the page is always there.
  expect(pages.map((text) => text.trim().length > 80)).toEqual(pages.map(() => true));
  return pages;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take along' });
const print = (page: Page) => dialog(page).locator('.hand-out-print');

/** The browser's own window for printing is never shown here. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
});

async function openDialog(page: Page): Promise<void> {
  await page.locator('.take-along-button').click();
  await expect(print(page)).toBeVisible();
}

/** Whatever of the hand-out is wider than its sheet. */
const overflowing = (page: Page) =>
  page
    .locator('.hand-out *')
    .evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(
          ({ className, tagName, textContent }) =>
            `${tagName}.${className}: ${textContent?.trim().slice(0, 40)}`,
        ),
    );

test('A hand-out on A4 has a cover, a page for every step and tables, none blank, and leaves the atlas as it was', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, 'date=2021-06-01');
  const address = page.url();
  await openDialog(page);
  await print(page).click();
  await page.locator('html[data-printed]').waitFor({ timeout: 20_000 });
  await expect(page.locator('.paper-stage')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  // As wide as the sheet between its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  const titles = await page.locator('.hand-out-step h2').allTextContents();
  expect(titles).toHaveLength(14);
  expect(await overflowing(page)).toEqual([]);
  await page.emulateMedia({ media: null });
  const pages = await pagesOn(page, 'A4');
  expect(pages[0]).toContain('SCO Digital Atlas');
  expect(pages[0]).toContain('Facts as of 23 November 2026');
  expect(pages[0]).toContain('Last reviewed 23 November 2026');
  for (const [index, title] of titles.entries()) {
    expect(pages[index + 1], title).toContain(title);
    expect(pages[index + 1], title).toContain(`${index + 1} / 14`);
    expect(pages[index + 1], title).toContain('Sources');
  }
  expect(pages[15]).toContain('Kyrgyzstan');
  expect(pages.slice(15).join(' ')).toContain('4th ministers’ meeting');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.hand-out')).toHaveCount(0);
  await expect(print(page)).toBeFocused();
  expect(page.url()).toBe(address);
});

test('On Letter, in Russian, with the notes of the speaker, from a table coloured by a number', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await open(page, 'lang=ru', 'color=egdi', 'theme=e-government', 'view=table');
  await page.locator('.take-along-button').click();
  const box = page.getByRole('dialog', { name: 'Взять с собой' });
  await box.getByRole('checkbox').check();
  await box.locator('.hand-out-paper').selectOption('letter');
  await box.locator('.hand-out-tour').selectOption({ index: 1 });
  await box.locator('.hand-out-print').click();
  await page.locator('html[data-printed]').waitFor({ timeout: 20_000 });
  for (const image of await page.locator('.hand-out img').all()) {
    expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(
      400,
    );
  }
  const pages = await pagesOn(page, 'letter');
  expect(pages[0]).toContain('Цифровой атлас ШОС');
  expect(pages[1]).toContain('1 / 6');
  expect(pages.join(' ')).toContain('Источники');
});

test('While it is made one can cancel, and nothing is printed', async ({ page }) => {
  await open(page);
  await openDialog(page);
  await print(page).click();
  await dialog(page).locator('.hand-out-cancel').click();
  await expect(print(page)).toBeFocused();
  await expect(page.locator('.paper-stage')).toHaveCount(0);
  await expect(page.locator('.hand-out')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-printed', '');
  await expect(dialog(page).getByRole('status')).toHaveText('');
});

test('The browser’s own command prints what is shown on one sheet, light and with its sources', async ({
  page,
}) => {
  await open(page, 'country=KGZ', 'lang=en');
  // The part that draws it comes when the page is idle.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return page.locator('body > .hand-out-sheet svg').count();
    })
    .toBe(1);
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const { text: pages } = await extractText(new Uint8Array(pdf), { mergePages: false });
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('SCO Digital Atlas');
  expect(pages[0]).toContain('Kyrgyzstan');
  expect(pages[0]).toContain('Sources');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.hand-out-sheet')).toHaveCount(0);
});
