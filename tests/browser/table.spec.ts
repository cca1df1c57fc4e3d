import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectPanel, open, parts, test } from './atlas';

const PHONE = { width: 390, height: 844 };

const rows = (page: Page) => page.locator('#reading tbody tr');
const row = (page: Page, id: string) => page.locator(`#reading [data-row="${id}"]`);
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
const themeChoice = (page: Page) => page.getByRole('combobox', { name: 'Theme', exact: true });
const idsOf = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-row')));

test('All events stand in a table, the one that is open marked in it', async ({ page }) => {
  await open(page, 'view=table');
  await expect(page.getByRole('table', { name: '63 of 63 events' })).toBeVisible();
  await expect(rows(page)).toHaveCount(63);
  await expect(row(page, 'ict-ministers-4-2025')).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 'ict-ministers-4-2025')).toContainText('17 June 2025');
  await expect(row(page, 'ict-ministers-4-2025')).toContainText('sources differ');
  await expect(row(page, 'ict-ministers-5-kyrgyzstan')).toContainText(
    '2026 proposed, no date confirmed',
  );
  await row(page, 'summit-24-2024').getByRole('cell', { name: 'Astana' }).click();
  await expectPanel(page, 'event', 'summit-24-2024');
  await expect(page.locator('#reading [aria-current]')).toHaveCount(1);
  await expect(page).toHaveURL(/view=table/);
  await expect(page).toHaveURL(/event=summit-24-2024/);
});

test('A head sorts up and then down, and that is told and spoken', async ({ page }) => {
  await open(page, 'view=table');
  await expect(head(page, 'Date')).toHaveAttribute('aria-sort', 'ascending');
  await head(page, 'Themes').getByRole('button').click();
  await expect(head(page, 'Themes')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, 'Date')).not.toHaveAttribute('aria-sort');
  await head(page, 'Themes').getByRole('button').click();
  await expect(head(page, 'Themes')).toHaveAttribute('aria-sort', 'descending');
  expect((await idsOf(page)).slice(0, 2)).toEqual(['doc-action-plan-2025', 'ict-ministers-4-2025']);
  await expect(page.getByRole('status').filter({ hasText: 'Sorted' })).toHaveText(
    'Sorted by Themes, descending',
  );
});

test('Events without a place come last both ways', async ({ page }) => {
  await open(page, 'view=table');
  const last = async () => await rows(page).last().getByRole('cell').nth(2).textContent();
  for (const sort of ['ascending', 'descending']) {
    await head(page, 'Place').getByRole('button').click();
    await expect(head(page, 'Place')).toHaveAttribute('aria-sort', sort);
    expect(await last()).toMatch(/city not/);
  }
});

test('Theme and lanes are chosen above the table, and the address keeps them', async ({ page }) => {
  await open(page, 'view=table');
  await themeChoice(page).selectOption({ label: 'E-government' });
  await expect(rows(page)).toHaveCount(6);
  await expect(page).toHaveURL(/theme=e-government/);
  await page.locator('.lanes-choice summary').click();
  await page.getByRole('checkbox', { name: 'Documents' }).uncheck();
  await expect(rows(page)).toHaveCount(3);
  await expect(page).toHaveURL(/series=/);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(rows(page)).toHaveCount(3);
  await expect(themeChoice(page)).toHaveValue('e-government');
  await page.locator('#reading').getByRole('button', { name: 'Show all events' }).click();
  await expect(themeChoice(page)).toBeFocused();
  await expect(page).not.toHaveURL(/theme=/);
});

test('Where nothing is left, that is said, with the way back', async ({ page }) => {
  await open(page, 'view=table', 'theme=cloud-computing', 'series=summit');
  await expect(page.locator('#reading')).toContainText(
    'No event in the lanes shown has this theme.',
  );
  await page.locator('.reading-empty').getByRole('button', { name: 'Show all events' }).click();
  await expect(rows(page)).toHaveCount(26);
  await open(page, 'view=table', 'series=none');
  await expect(page.locator('.reading-empty')).toContainText('No lane is shown.');
});

test('Arrows walk the rows and Enter opens one', async ({ page }) => {
  await open(page, 'view=table');
  await row(page, 'summit-24-2024').getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'summit-24-2024').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectPanel(page, 'event', 'summit-24-2024');
});

test('Countries tell their status on the day shown, and their numbers with the years', async ({
  page,
}) => {
  await open(page, 'view=table', 'country=IRN', 'date=2023-07-03');
  await parts(page).button('Countries').click();
  await expect(rows(page)).toHaveCount(27);
  await expect(row(page, 'IRN')).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 'IRN')).toContainText('observer');
  await expect(row(page, 'UZB')).toContainText('2023');
  await head(page, 'Internet').getByRole('button').click();
  await head(page, 'Internet').getByRole('button').click();
  const [first = ''] = await idsOf(page);
  await expect(row(page, first ?? '')).toContainText('100.0');
  await row(page, 'KAZ').getByRole('button').click();
  await expectPanel(page, 'country', 'KAZ');
  await parts(page).button('Events').click();
  await expect(rows(page)).toHaveCount(63);
});

test('From right to left the table reads so', async ({ page }) => {
  await open(page, 'view=table', 'lang=fa');
  await expect(rows(page)).toHaveCount(63);
  const [date, sources] = await page
    .locator('#reading thead th')
    .evaluateAll((all) => [all[0], all.at(-1)].map((each) => each?.getBoundingClientRect().x ?? 0));
  expect(date).toBeGreaterThan(sources ?? 0);
});

test.describe('On a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a row stands in two columns, and nothing scrolls sideways', async ({ page }) => {
    await open(page, 'view=table');
    for (const table of ['Events', 'Countries']) {
      await parts(page).button(table).tap();
      await expect(rows(page).first()).toBeVisible();
      const wide = await page
        .locator('.reading-body')
        .evaluate((body) => body.scrollWidth > body.clientWidth);
      expect(wide, table).toBe(false);
      await expect(page.locator('#reading thead th:visible')).toHaveCount(2);
    }
    await page.getByLabel('Sort by').selectOption({ label: 'Status' });
    await expect(head(page, 'Status')).toHaveAttribute('aria-sort', 'ascending');
    await expect(row(page, 'KAZ')).toContainText(/Since\s*15 June 2001/);
  });
});

test('axe finds nothing in the table of countries', async ({ page }) => {
  await open(page, 'view=table', 'theme=e-government');
  await parts(page).button('Countries').click();
  await expect(rows(page)).toHaveCount(27);
  const { violations } = await new AxeBuilder({ page }).include('#reading').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
});
