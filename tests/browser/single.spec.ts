import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3';
import { ownBundle } from '../fixtures/own-data';
import { addressOf, dayOf, expect, expectDay, expectPanel, parts, ready, test } from './atlas';
import { chooseFile, openDialog, report } from './own-data';

/*
 * The atlas as one file, opened from a file address: every journey of the linked atlas, and nothing
 * but the file itself is ever asked for.
 */

const FILE = resolve(process.env.ATLAS_SINGLE ?? 'dist-single/sco-digital-atlas.html');
const url = pathToFileURL(FILE).href;

test.beforeAll(() => {
  if (!existsSync(FILE)) throw new Error(`There is no ${FILE}. Make it: npm run build:single`);
});
test.beforeEach(({ watch }) => watch.allow(new RegExp(`^request to ${url}`)));

async function openFile(page: Page, ...address: readonly string[]): Promise<void> {
  await page.goto(new URL(addressOf(...address).replace('./', ''), url).href);
  await ready(page);
}

test('It opens with the fourth meeting and all countries, and a reload keeps what is chosen', async ({
  page,
}) => {
  await openFile(page);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await expect(page.locator('[data-country]')).toHaveCount(27);
  await parts(page).country('KGZ').focus();
  await page.keyboard.press('Enter');
  await expectPanel(page, 'country', 'KGZ');
  await expect(page).toHaveURL(/#country=KGZ/);
  await page.reload();
  await ready(page);
  await expectPanel(page, 'country', 'KGZ');
  await parts(page).mark('ict-ministers-3-2024').click();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await expect(page).toHaveURL(/event=ict-ministers-3-2024/);
  await page.goBack();
  await expectPanel(page, 'country', 'KGZ');
  await page.goForward();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
});

test('The mouse scrubs, keys go from event to event, and it plays', async ({ page }) => {
  await openFile(page);
  const { cursor, ruler, play, pause } = parts(page);
  const box = await ruler.boundingBox();
  if (!box) throw new Error('The ruler is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  const day = Number(await cursor.getAttribute('aria-valuenow'));
  expect(day).toBeLessThan(dayOf('2025-06-17'));
  await cursor.focus();
  await page.keyboard.press('Home');
  await expectDay(page, '2001-01-01');
  await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /2001/);
  await play.click();
  await expect(pause).toBeVisible();
  await expect
    .poll(async () => Number(await cursor.getAttribute('aria-valuenow')))
    .toBeGreaterThan(dayOf('2001-07-01'));
});

test('It speaks all its languages, draws other borders and colours the map by a number', async ({
  page,
}) => {
  await openFile(page, 'country=KAZ');
  for (const [lang, name] of [
    ['ru', 'Казахстан'],
    ['zh', '哈萨克斯坦'],
    ['fa', 'قزاقستان'],
    ['en', 'Kazakhstan'],
  ] as const) {
    await page.locator('#language').selectOption(lang);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('#details h2')).toHaveText(name);
  }
  const borders = page.locator('#toolbar .borders select');
  const other = await borders.locator('option').nth(1).getAttribute('value');
  await borders.selectOption(other);
  await expect(page).toHaveURL(new RegExp(`borders=${other}`));
  await parts(page).legend.getByRole('combobox').selectOption('internet_users_pct');
  await expect(parts(page).country('KAZ')).toHaveAttribute('data-value', /\d/);
});

test('Themes, table, comparison and search are inside it', async ({ page }) => {
  await openFile(page, 'theme=artificial-intelligence');
  await expect(page.locator('.theme-bar')).toContainText('of 63 events');
  for (const [name, sign] of [
    ['Table', '#reading table'],
    ['Themes', '#reading table'],
    ['Compare', '#reading svg'],
    ['Map', '[data-country="KGZ"]'],
  ] as const) {
    await page.locator('#toolbar').getByRole('button', { name, exact: true }).click();
    await expect(page.locator(sign).first()).toBeVisible();
  }
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'A name in any language' })).toBeFocused();
  await page.keyboard.type('Киргизия');
  await expect(page.getByRole('option', { name: /Kyrgyzstan/ }).first()).toBeVisible();
});

test('It presents, with the notes beneath where no second window can be', async ({ page }) => {
  await openFile(page);
  await page.keyboard.press('p');
  await page.locator('#caption').waitFor();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/mode=present.*step=/);
  await page.keyboard.press('s');
  await expect(page.locator('.notes-bar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'explore');
});

test('It opens a dataset of one’s own from a file, and leads back', async ({ page }) => {
  await openFile(page, 'data=own/lake.json');
  await expect(report(page)).toContainText('opened from a file');
  await page.keyboard.press('Escape');
  await openDialog(page);
  await chooseFile(page, 'lake.json', JSON.stringify(ownBundle()));
  await expect(page).toHaveTitle('Lake Forum');
  await parts(page).mark('ministers-2').click();
  await expectPanel(page, 'event', 'ministers-2');
  await expect(page).toHaveURL(/data=file/);
  await parts(page).button('Back to the SCO').click();
  await expect(page).toHaveTitle('SCO Digital Atlas');
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('Its facts are saved as files', async ({ page }) => {
  await openFile(page);
  await page.locator('.take-along-button').click();
  const dialog = page.getByRole('dialog', { name: 'Take along' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Events as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(csvParse(text.slice(1))).toHaveLength(63);
  // Its address means nothing to others.
  await expect(dialog).toContainText('This copy is a file');
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'HTML of the frame' })).toHaveCount(0);
});
