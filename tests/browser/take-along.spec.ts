import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3';
import { expect, open, ready, test } from './atlas';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take along' });

async function openDialog(page: Page): Promise<void> {
  await page.locator('.take-along-button').click();
  await expect(dialog(page)).toBeVisible();
}

/** Presses the button and gives the name and the text of the file that is saved. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('The events shown are saved as CSV: those of the lanes and the theme, or all', async ({
  page,
}) => {
  await open(page, 'series=ict-ministers,summit', 'theme=artificial-intelligence');
  const words = await page.locator('.theme-bar [data-count]').textContent();
  await openDialog(page);
  const { name, text } = await saved(page, 'Events as CSV');
  expect(name).toMatch(/^sco-digital-events-\d{4}-\d\d-\d\d\.csv$/);
  const rows = csvParse(text.slice(1));
  expect(words).toBe(`${rows.length} of 31 events`);
  expect(rows.map(({ series }) => series)).not.toContain('document');
  expect(rows.every(({ themes = '' }) => themes.includes('artificial-intelligence'))).toBe(true);
  await expect(dialog(page).getByRole('status')).toHaveText(`Saved: ${name}`);
  await dialog(page).getByRole('radio', { name: /All:/ }).check();
  expect(csvParse((await saved(page, 'Events as CSV')).text.slice(1))).toHaveLength(63);
});

test('Countries and facts are saved in the language of the page', async ({ page }) => {
  await open(page, 'lang=ru', 'date=2025-06-17');
  await page.locator('.take-along-button').click();
  const box = page.getByRole('dialog', { name: 'Взять с собой' });
  const download = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Страны в CSV' }).click();
  const rows = csvParse((await readFile(await (await download).path(), 'utf8')).slice(1));
  expect(rows).toHaveLength(27);
  expect(rows.find(({ id }) => id === 'KGZ')).toMatchObject({ status: 'founding-member' });
  expect(rows.find(({ id }) => id === 'CHN')?.name).toBe('Китай');
});

test('The calendar has the meetings with a day, and says which has none', async ({ page }) => {
  await open(page);
  await openDialog(page);
  const { name, text } = await saved(page, 'Meetings as calendar');
  expect(name).toMatch(/\.ics$/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(text).toContain('DTSTART;VALUE=DATE:20250617');
  await expect(dialog(page).getByRole('status')).toContainText('5th ministers’ meeting');
});

test('The link to the view shows the same view, in its language, to somebody else', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'country=IND', 'theme=e-government', 'lang=zh');
  await page.locator('.take-along-button').click();
  await page.getByRole('button', { name: '复制链接' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newPage({ locale: 'ru-RU' });
  await other.goto(link);
  await ready(other);
  expect(link.startsWith(baseURL ?? '')).toBe(true);
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(other.locator('#details')).toHaveAttribute('data-subject', 'IND');
  await expect(other.locator('.theme-bar')).toBeVisible();
  await other.close();
});

test('Where copying is refused, the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy as BibTeX' }).click();
  await expect(dialog(page).getByRole('textbox', { name: /by hand/ })).toHaveValue(
    /^@misc\{ict-ministers-4-2025,/,
  );
});

test('Where sharing is refused, the link is copied; where it was only closed, nothing is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const names = ['AbortError', 'NotAllowedError'];
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', names.shift())),
    });
  });
  await open(page, 'country=KGZ');
  await openDialog(page);
  const share = dialog(page).getByRole('button', { name: 'Share' });
  await share.click();
  await expect(dialog(page).getByRole('status')).toHaveText('');
  await share.click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /country=KGZ.*lang=en$/,
  );
});

test('By keyboard the dialog opens, saves and gives the focus back', async ({ page }) => {
  await open(page);
  const button = page.locator('.take-along-button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  const json = dialog(page).getByRole('button', { name: 'Facts as JSON' });
  await json.focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text).events).toHaveLength(63);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in the dialog', async ({ page }) => {
      await open(page);
      await openDialog(page);
      for (const size of [
        { width: 1280, height: 720 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
      }
    });
  });
}
