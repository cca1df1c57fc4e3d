import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, boxOf, drag, expect, expectDay, expectPanel, open, parts, test } from './atlas';

const NUMBERS = '**/data/indicators-*.json';
const INTERNET = 'color=internet_users_pct';
const HEADLINE = '2023: from 27.4% (Pakistan) to 92.9% (Kazakhstan), median 89.0%; 9 of 10 members';

const lane = (page: Page) => page.getByRole('img', { name: /^Digital divide/ });
const compare = (page: Page) => page.getByRole('region', { name: 'Compare' });
const yearSlider = (page: Page) => compare(page).getByRole('slider', { name: 'Year' });
const order = (page: Page) =>
  compare(page)
    .locator('[data-multiple]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-multiple')));

test('The lane of the digital divide comes with the colours of a number and goes with them', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('.divide-lane')).toHaveCount(0);
  const { height } = await boxOf(parts(page).plot);
  await page.goto(addressOf(INTERNET));
  await expect(lane(page)).toHaveAccessibleName(
    `Digital divide: Individuals using the Internet, ${HEADLINE}. China: the series breaks in 2023`,
  );
  expect((await boxOf(parts(page).plot)).height).toBeGreaterThan(height + 50);
  await page.goto(addressOf());
  await expect(page.locator('.divide-lane')).toHaveCount(0);
  await expect.poll(async () => (await boxOf(parts(page).plot)).height).toBe(height);
});

test('The lane tells the year of the cursor, and of no year without enough values', async ({
  page,
}) => {
  await open(page, INTERNET, 'date=2010-05-01');
  const words = page.locator('.divide-words');
  await expect(words).toHaveText(
    'Individuals using the Internet, 2010: from 7.5% (India) to 49.0% (Russia), median 16.1%',
  );
  await parts(page).cursor.focus();
  await page.keyboard.press('PageDown');
  await expect(words).toContainText('2011: from 8.0% (Pakistan) to 58.0% (Russia), median 18.8%');
});

test('The lane follows the index of the UN and all 27 countries', async ({ page }) => {
  await open(page, 'color=egdi', 'among=all');
  await expect(page.locator('.divide-words')).toContainText(
    '2024: from 0.2083 (Afghanistan) to 0.9602 (Saudi Arabia), median 0.7445',
  );
  await expect(lane(page)).not.toHaveAccessibleName(/breaks/);
});

test('A country tells its numbers with year, rank, breaks and sources', async ({ page }) => {
  await open(page, 'country=CHN', INTERNET);
  const { details } = parts(page);
  await expect(details.getByRole('heading', { name: 'Digital development' })).toBeVisible();
  const charts = details.locator('.country-chart');
  await expect(charts).toHaveCount(4);
  const first = charts.first();
  await expect(first).toContainText('Individuals using the Internet');
  await expect(first.locator('.chart-value')).toHaveText(
    '92.0% in 2024, 4th of 10 no value for 2025',
  );
  await expect(first.getByRole('img')).toHaveAccessibleName(
    'China, Individuals using the Internet: 1.8% in 2000, 92.0% in 2024',
  );
  await expect(first.locator('[data-caveat="break"]')).toContainText('a break in the series');
  await expect(first.locator('text.break')).toHaveCount(1);
  await expect(first.locator('.chart-source')).toContainText('CC BY 4.0');
  await expect(first.locator('.chart-source').getByRole('link')).toHaveAttribute(
    'href',
    'https://github.com/open-numbers/ddf--gapminder--systema_globalis',
  );
  await parts(page).cursor.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expectDay(page, '2023-06-17');
  await expect(first.locator('.chart-value')).toHaveText('90.6% in 2023, 4th of 10');
});

test('A value of an earlier year says which, and no value says so', async ({ page }) => {
  await open(page, 'country=TJK', 'date=2019-06-01');
  const chart = (id: string) => parts(page).details.locator(`[data-indicator="${id}"]`);
  await expect(chart('internet_users_pct').locator('.chart-value')).toHaveText(
    '22.0% in 2017, 9th of 10 no value for 2019',
  );
  await open(page, 'country=PAK', 'date=2002-06-01');
  await expect(chart('egdi').locator('.chart-value')).toHaveText('No value by 2002');
});

test('A country that is no member stands before the range of the members, ranked among all', async ({
  page,
}) => {
  await open(page, 'country=ARE', 'color=egdi');
  const first = parts(page).details.locator('.country-chart').first();
  await expect(first.locator('.chart-value')).toHaveText(
    '0.9533 in 2024, 2nd of 27 no value for 2025',
  );
  await expect(first.locator('.band')).not.toHaveAttribute('d', '');
  await expect(first.locator('.others')).toHaveCount(0);
});

test('Where the numbers fail, country and comparison say so and try again', async ({
  page,
  watch,
}) => {
  watch.allow(/status of 404/);
  await page.route(NUMBERS, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await open(page, 'country=KAZ');
  const alert = parts(page).details.getByRole('alert');
  await expect(alert).toContainText('The yearly numbers could not be loaded.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(compare(page).getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(NUMBERS);
  await compare(page).getByRole('button', { name: 'Try again' }).click();
  await expect(compare(page).locator('[data-multiple]')).toHaveCount(10);
  await expect(parts(page).details.locator('.country-chart')).toHaveCount(4);
});

test('Where the code that draws them fails, the country says so and tries again', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  const code = '**/assets/draw-numbers-*.js';
  await page.route(code, (route) => route.abort());
  await open(page, 'country=KAZ');
  const { details } = parts(page);
  await expect(details.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(code);
  await details.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(details.locator('.country-chart')).toHaveCount(4);
  await expect(details.getByRole('alert')).toHaveCount(0);
});

test('One country after another, and an event between, each has its own numbers', async ({
  page,
}) => {
  await open(page, 'country=KAZ', 'date=2023-06-01');
  const value = parts(page).details.locator('[data-indicator="internet_users_pct"] .chart-value');
  await expect(value).toHaveText('92.9% in 2023, 1st of 10');
  await page.goto(addressOf('country=PAK', 'date=2023-06-01'));
  await expect(value).toHaveText('27.4% in 2023, 10th of 10');
  await parts(page).mark('summit-23-2023').click();
  await expect(value).toHaveCount(0);
  await page.goBack();
  await expect(value).toHaveText('27.4% in 2023, 10th of 10');
});

test('The comparison begins with the first number and tells the divide', async ({ page }) => {
  await open(page, 'view=compare');
  await expect(compare(page).getByRole('heading', { level: 2 })).toHaveText('Compare');
  await expect(compare(page).locator('.headline')).toHaveText(HEADLINE);
  await expect(compare(page).getByRole('combobox', { name: 'Numbers' })).toHaveValue(
    'internet_users_pct',
  );
  const russia = compare(page).locator('[data-multiple="RUS"]');
  await expect(russia).toContainText('94.4%');
  await expect(russia).toContainText('1st of 10');
  await expect(compare(page).locator('[data-multiple="IND"]')).toContainText('2022');
  // Breaks of members are told in words, those of other countries are not.
  await expect(compare(page).locator('[data-caveat="break"] strong')).toHaveText([
    'China',
    'Tajikistan',
  ]);
});

test('The order is the reader’s choice and outlives a look at the map', async ({ page }) => {
  await open(page, 'view=compare');
  const byValue = ['RUS', 'BLR', 'KAZ', 'CHN', 'UZB', 'KGZ', 'IRN', 'TJK', 'IND', 'PAK'];
  expect(await order(page)).toEqual(byValue);
  const select = compare(page).getByRole('combobox', { name: 'Order' });
  await select.selectOption('Name');
  expect(await order(page)).toEqual([
    ...['BLR', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'],
  ]);
  await select.selectOption('Rank');
  expect(await order(page)).toEqual(byValue);
  await select.selectOption('Change since 2005');
  expect((await order(page))[0]).toBe('KAZ');
  await expect(compare(page).locator('[data-multiple="KAZ"]')).toContainText(
    '+90.4 percentage points since 2005',
  );
  await expect(compare(page).locator('[data-multiple="BLR"] .change')).toContainText('since 2006');
  await expect(compare(page).locator('[data-multiple="CHN"] .doubt')).toHaveText('series breaks');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(select).toHaveValue('change');
});

test('An address restores the comparison; choosing a number writes it', async ({ page }) => {
  await open(page, 'view=compare', 'color=egdi');
  await expect(compare(page).locator('.headline')).toHaveText(
    '2024: from 0.5095 (Pakistan) to 0.9009 (Kazakhstan), median 0.7381',
  );
  await compare(page).getByRole('combobox', { name: 'Countries' }).selectOption('all 27 countries');
  await expect(compare(page).locator('[data-multiple]')).toHaveCount(27);
  await expect(page).toHaveURL(/among=all/);
  await compare(page)
    .getByRole('combobox', { name: 'Numbers' })
    .selectOption('Mobile cellular subscriptions');
  await expect(page).toHaveURL(/color=mobile_subscriptions_per_100/);
  await page.goBack();
  await expect(compare(page).locator('.headline')).toContainText('from 0.2083 (Afghanistan)');
});

test('Keys move the year of all charts, and the cursor with it', async ({ page }) => {
  await open(page, 'view=compare');
  await yearSlider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(yearSlider(page)).toHaveValue('2023');
  await page.keyboard.press('ArrowLeft');
  await expect(compare(page).locator('.headline')).toContainText(
    '2022: from 24.2% (Pakistan) to 92.3% (Kazakhstan)',
  );
  await expect(page).toHaveURL(/date=2022-06-17/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/date=2001-06-17/);
});

test('A press on a chart shows its year, and a drag goes through the years', async ({ page }) => {
  await open(page, 'view=compare');
  const chart = compare(page).locator('[data-multiple="KAZ"] .line-chart');
  const { x, width, middle } = await boxOf(chart);
  await page.mouse.click(middle.x, middle.y);
  await expect(yearSlider(page)).toHaveValue('2012');
  await drag(page, middle, { x: x + width - 2, y: middle.y });
  await expect(yearSlider(page)).toHaveValue('2024');
});

test('The name of a country opens it beside the charts', async ({ page }) => {
  await open(page, 'view=compare');
  const button = compare(page).getByRole('button', { name: 'Iran', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expectPanel(page, 'country', 'IRN');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(parts(page).details.locator('.country-chart')).toHaveCount(4);
});

test('The values stand in a table as well, with breaks and gaps', async ({ page }) => {
  await open(page, 'view=compare');
  await compare(page).getByText('Table of the values').click();
  const table = compare(page).getByRole('table', { name: /^Individuals using the Internet, % of/ });
  await expect(table.getByRole('row')).toHaveCount(11);
  const china = table.getByRole('row', { name: /^China/ });
  await expect(china.getByRole('cell').nth(23)).toHaveText('≠ 90.6%');
  const india = table.getByRole('row', { name: /^India/ });
  await expect(india.getByRole('cell').nth(21)).toHaveText('–');
});

test('In Persian the words run from right to left and the years from left to right', async ({
  page,
}) => {
  await open(page, 'view=compare', 'lang=fa');
  const years = page.locator('[data-multiple="KAZ"] .line-chart text');
  await expect(years.nth(1)).toHaveText('۲۰۰۰');
  expect((await boxOf(years.nth(1))).x).toBeLessThan((await boxOf(years.nth(2))).x);
  await expect(page.locator('.headline')).toContainText('۲۰۲۳: از ۲۷٫۴٪ (پاکستان)');
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`At ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing of the comparison and its table is cut off', async ({ page }) => {
      await open(page, 'view=compare', 'color=egdi');
      await compare(page).getByText('Table of the values').click();
      const reading = page.locator('#reading');
      expect(
        await reading.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      const { violations } = await new AxeBuilder({ page }).include('#reading table').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
}
