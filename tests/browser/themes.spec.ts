import type { Page } from '@playwright/test';
import { boxOf, expect, expectPanel, open, parts, tabTo, test } from './atlas';

const PHONE = { width: 390, height: 844 };

const matrix = (page: Page) => page.getByRole('table');
const row = (page: Page, theme: string) => matrix(page).locator(`[data-theme-row="${theme}"]`);
const behind = (page: Page) => page.getByRole('region', { name: 'Words behind the theme' });
const focused = (page: Page) => page.locator(':focus');

test('The matrix has 19 fields against the events that name any, with counts that add up', async ({
  page,
}) => {
  await open(page, 'view=themes');
  await expect(matrix(page).locator('tbody tr')).toHaveCount(19);
  await expect(matrix(page).locator('caption')).toContainText('19 of 63 events');
  await expect(
    matrix(page).getByRole('columnheader', { name: 'Ministers', exact: true }),
  ).toBeVisible();
  await expect(row(page, 'e-government').getByRole('rowheader')).toHaveText('E-government');
  const rows = await matrix(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((each) => [
        each.querySelectorAll('.named').length,
        Number(each.children[1]?.textContent),
      ]),
    );
  for (const [marks, count] of rows) expect(marks).toBe(count);
  const sums = await matrix(page)
    .locator('tfoot td')
    .evaluateAll((all) => all.map((each) => Number(each.textContent)));
  const [total, ...columns] = sums;
  expect(columns.reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(rows.reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(total);
});

test('A cell opens the event and shows the words that name the field, with their sources', async ({
  page,
}) => {
  await open(page, 'view=themes', 'event=none');
  await row(page, 'digital-divide')
    .getByRole('button', { name: /Almaty, 1 February 2024; named in/ })
    .click();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await expect(behind(page)).toContainText('Talks covered narrowing the digital divide');
  await expect(behind(page).getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await expect(page).toHaveURL(/event=ict-ministers-3-2024/);
  await expect(page).toHaveURL(/theme=digital-divide/);
  await row(page, 'artificial-intelligence')
    .getByRole('button', { name: /1 February 2024; named by/ })
    .click();
  await expect(behind(page)).toContainText('the sources of the event as a whole do');
});

test('The head of a row looks at its theme, and that of a column opens its event', async ({
  page,
}) => {
  await open(page, 'view=themes');
  const head = row(page, 'big-data').getByRole('button', { name: 'Big data', exact: true });
  await head.click();
  await expect(head).toHaveAttribute('aria-pressed', 'true');
  await expect(behind(page)).toContainText('Big data is among the tools');
  await expect(page.locator('#reading [data-count]')).toHaveText('7 of 63 events');
  await matrix(page)
    .getByRole('button', { name: /Astana Declaration/ })
    .first()
    .click();
  await expectPanel(page, 'event', 'doc-astana-ai-2024');
  await head.click();
  await expect(head).toHaveAttribute('aria-pressed', 'false');
  await expect(behind(page)).toHaveCount(0);
});

test('One tab stop: arrows walk the cells over empty ones, Enter opens, Home and End go far', async ({
  page,
}) => {
  await open(page, 'view=themes', 'event=none');
  const first = matrix(page).getByRole('button').first();
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName(/^Digital infrastructure: 1st ministers/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveText('Digital infrastructure');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/^Backbone networks: 3rd ministers/);
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAccessibleName(/^Backbone networks: Action Plan/);
  await page.keyboard.press('Home');
  await expect(focused(page)).toHaveText('Backbone networks');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await expect(behind(page)).toContainText('fibre lines');
  await expect(matrix(page).locator('button[tabindex="0"]')).toHaveCount(1);
});

test('Rows go by the plan or by how often they are named', async ({ page }) => {
  await open(page, 'view=themes');
  await parts(page).button('Most named first').click();
  await expect(matrix(page).getByRole('rowheader').first()).toHaveText('Artificial intelligence');
  await parts(page).button('Order of the plan').click();
  await expect(matrix(page).getByRole('rowheader').first()).toHaveText('Digital infrastructure');
});

test('Lanes that are hidden take their columns along; where none names a theme, that is said', async ({
  page,
}) => {
  await open(page, 'view=themes', 'series=ict-ministers');
  await expect(matrix(page).locator('.event')).toHaveCount(4);
  await page.locator('.lanes-choice summary').click();
  await page.getByRole('checkbox', { name: 'Membership' }).check();
  await page.getByRole('checkbox', { name: 'Ministers' }).uncheck();
  await expect(matrix(page)).toHaveCount(0);
  await expect(page.locator('#reading')).toContainText(
    'No event in the lanes shown names a theme.',
  );
  await page.keyboard.press('Escape');
  await page.locator('.reading-empty').getByRole('button', { name: 'Show all lanes' }).click();
  await expect(matrix(page).locator('.event')).toHaveCount(19);
});

test('From right to left the arrows follow the page', async ({ page }) => {
  await open(page, 'view=themes', 'lang=fa');
  await row(page, 'digital-infrastructure').getByRole('button').first().focus();
  const before = await boxOf(focused(page));
  await page.keyboard.press('ArrowLeft');
  expect((await boxOf(focused(page))).x).toBeLessThan(before.x);
  await page.keyboard.press('ArrowRight');
  expect((await boxOf(focused(page))).x).toBeGreaterThanOrEqual(before.x);
});

test.describe('On a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the matrix scrolls in itself below its heads, and a cell is large enough', async ({
    page,
  }) => {
    await open(page, 'view=themes', 'event=none');
    const wide = await page.evaluate(() => document.body.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    const head = row(page, 'digital-infrastructure').getByRole('rowheader');
    const left = (await boxOf(head)).x;
    await page.locator('.matrix-region').evaluate((region) => {
      region.scrollLeft = 300;
    });
    expect((await boxOf(head)).x).toBe(left);
    const cell = row(page, 'digital-infrastructure').locator('.named').last();
    await cell.scrollIntoViewIfNeeded();
    const { width, height } = await boxOf(cell);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(43);
    await cell.tap();
    await expect(behind(page)).toBeInViewport();
  });
});
