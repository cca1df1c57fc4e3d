import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { addressOf, expect, open, parts, ready, test } from './atlas';

/* The list of all that is shipped: made by the build, shown from the credits, true to the docs. */

const SINGLE = pathToFileURL(
  resolve(process.env.ATLAS_SINGLE ?? 'dist-single/sco-digital-atlas.html'),
).href;
const NAME = 'All libraries in this page, with their licences';
const ALLOWED = ['BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** What the list names: each package with its licence. */
function listed(text: string): ReadonlyMap<string, string> {
  const lines = [...text.matchAll(/^(\S+) (\d\S*): (.+)$/gm)];
  return new Map(lines.map(([, name = '', , licence = '']) => [name, licence]));
}

async function openCredits(page: Page): Promise<void> {
  await parts(page).button('Sources and credits').click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('The credits lead to the licence of every package that is shipped', async ({ page }) => {
  await open(page);
  await openCredits(page);
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: NAME }).click();
  const file = await opening;
  await expect(file.locator('body')).toContainText('Permission is hereby granted');
  const list = listed((await file.locator('body').textContent()) ?? '');
  const names = [...list.keys()];

  await test.step('every dependency is there', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    // D3 is a name for many packages, of which those in use are listed.
    const missing = Object.keys(dependencies).filter(
      (wanted) => !names.some((name) => name === wanted || name.startsWith(`${wanted}-`)),
    );
    expect(missing).toEqual([]);
  });
  await test.step('every licence is allowed', () => {
    expect([...list].filter(([, licence]) => !ALLOWED.includes(licence))).toEqual([]);
  });
  await test.step('the table of CREDITS.md names the same', () => {
    const rows = read('CREDITS.md').split('\n');
    const told = rows.flatMap((row) => {
      const [, , packages = '', , licence = ''] = row.split('|').map((cell) => cell.trim());
      return ALLOWED.includes(licence)
        ? [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, licence])
        : [];
    });
    expect(told.sort()).toEqual([...list].sort());
  });
});

test('The atlas as one file holds the list itself', async ({ page, watch }) => {
  watch.allow(new RegExp(`^request to ${SINGLE}`));
  await page.goto(`${SINGLE}${addressOf().replace('./', '')}`);
  await ready(page);
  await openCredits(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Permission is hereby granted').first()).toBeHidden();
  await dialog.getByText(NAME).click();
  await expect(dialog.getByText('Permission is hereby granted').first()).toBeVisible();
  await expect(dialog).toContainText(/leaflet [\d.]+: BSD-2-Clause/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
