import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atRest, boxOf, expect, open, parts, pointIn, tabTo, test } from './atlas';

const INTERNET = 'color=internet_users_pct';
const choice = (page: Page) => page.getByRole('combobox', { name: 'Colours show' });
const values = (page: Page) => page.locator('.legend-values');
const labelOf = (page: Page, text: RegExp) =>
  page.locator('#map .label.country', { hasText: text });

test.describe('Chosen by the mouse', () => {
  test('a yearly number colours the members by its classes, and the address says so', async ({
    page,
  }) => {
    await open(page);
    const { country, legend } = parts(page);
    await expect(country('IND')).not.toHaveAttribute('data-class');
    await choice(page).selectOption('Individuals using the Internet');
    await expect(values(page)).toHaveText('Values for 2025, % of population');
    await expect(page).toHaveURL(/[#&]color=internet_users_pct(&|$)/);
    await expect(country('IND')).toHaveAttribute('data-class', '2');
    await expect(country('IND')).toHaveAttribute('data-value', '55.9');
    await expect(country('IND')).toHaveAttribute('data-value-year', '2022');
    await expect(country('IND')).toHaveAttribute('data-status', 'member');
    await expect(country('EGY')).toHaveAttribute('data-class', 'outside');
    await expect(country('EGY')).not.toHaveAttribute('data-value');
    await expect(legend.getByRole('listitem')).toHaveText([
      'under 20%',
      '20–40%',
      '40–60%',
      '60–80%',
      '80% and more',
      'no value',
      'disputed land',
    ]);
    const fills = await page.evaluate(() =>
      ['IND', 'CHN', 'EGY'].map((id) => {
        const shape = document.querySelector(`[data-country="${id}"] .shape`) as Element;
        return getComputedStyle(shape).fill;
      }),
    );
    expect(new Set(fills).size).toBe(3);
    await page.goBack();
    await expect(choice(page)).toHaveValue('status');
    await expect(country('IND')).not.toHaveAttribute('data-class');
    await expect(legend).toContainText('6 founding members');
  });

  test('another land than the members’ stays open to a click', async ({ page }) => {
    await open(page, INTERNET);
    await expect(values(page)).toBeVisible();
    const point = await pointIn(page, 'MNG');
    await page.mouse.click(point.x, point.y);
    await expect(parts(page).details).toHaveAttribute('data-subject', 'MNG');
  });

  test('all 27 countries can be coloured in place of the members', async ({ page }) => {
    await open(page, INTERNET);
    const { country, button } = parts(page);
    await expect(button('Members')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.legend-strip circle')).toHaveCount(10);
    await button('All 27').click();
    await expect(button('All 27')).toHaveAttribute('aria-pressed', 'true');
    await expect(country('EGY')).toHaveAttribute('data-class', '3');
    await expect(page.locator('.legend-strip circle')).toHaveCount(27);
    await expect(page).toHaveURL(/[#&]among=all(&|$)/);
    await button('Members').click();
    await expect(country('EGY')).toHaveAttribute('data-class', 'outside');
    await expect(page).not.toHaveURL(/among=/);
  });
});

test('By keyboard alone, one chooses what the colours show and hears it once', async ({ page }) => {
  await open(page);
  await tabTo(page, choice(page));
  await page.keyboard.press('ArrowDown');
  await expect(choice(page)).toHaveValue('internet_users_pct');
  await expect(page.locator('#announcer')).toHaveText(
    'Colours show: Individuals using the Internet',
  );
  await expect(values(page)).toBeVisible();
  await tabTo(page, parts(page).button('All 27'));
  await page.keyboard.press('Enter');
  await expect(parts(page).country('EGY')).toHaveAttribute('data-class', '3');
});

test('The address restores number, countries and year', async ({ page }) => {
  await open(page, 'color=egdi', 'among=all', 'date=2009-01-01');
  await expect(choice(page)).toHaveValue('egdi');
  await expect(values(page)).toHaveText('Values for 2009, index, 0-1');
  const { country } = parts(page);
  await expect(country('AFG')).toHaveAttribute('data-class', '0');
  await expect(country('RUS')).toHaveAttribute('data-class', '2');
  await expect(country('RUS')).toHaveAttribute('data-value-year', '2008');
  await expect(page.locator('#map')).toHaveAttribute('data-classes', '4');
});

test('The colours follow the year of the cursor, and nothing changes within a year', async ({
  page,
}) => {
  await open(page, INTERNET, 'date=2013-12-30');
  const { cursor, country } = parts(page);
  await expect(country('KGZ')).toHaveAttribute('data-value', '23');
  // The map makes room for the legend once it has its height.
  await atRest(parts(page).legend);
  await atRest(country('KGZ'));
  await page.evaluate(() => {
    const countries = document.querySelector('#map .countries') as Element;
    const seen = { changes: 0 };
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      seen.changes += records.length;
    }).observe(countries, { subtree: true, attributes: true, childList: true });
  });
  const changes = () =>
    page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes);
  await cursor.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.legend-day')).toHaveText('31 December 2013');
  expect(await changes()).toBe(0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.legend-day')).toHaveText('1 January 2014');
  await expect(country('KGZ')).toHaveAttribute('data-value', '28.3');
  await expect(country('KGZ')).toHaveAttribute('data-class', '1');
  expect(await changes()).toBeGreaterThan(0);
});

test.describe('A value', () => {
  test('stands on the map beside the name, with its year where that is an earlier one', async ({
    page,
  }) => {
    await open(page, INTERNET, 'date=2022-06-01');
    await expect(labelOf(page, /RUSSIA/)).toHaveText(/^RUSSIA\s90\.4$/);
    await parts(page).cursor.focus();
    await page.keyboard.press('PageDown');
    await expect(labelOf(page, /INDIA/)).toHaveText(/^INDIA\s?55\.9\s\(2022\)$/);
  });

  test('is told when pointed at and to screen readers: unit, year, rank, breaks', async ({
    page,
  }) => {
    await open(page, INTERNET, 'date=2023-06-01');
    const { country } = parts(page);
    await expect(country('IND')).toHaveAccessibleName(
      'India: 55.9 % of population, value of 2022 stands in, 9th of 10',
    );
    await expect(country('CHN')).toHaveAccessibleName(
      'China: 90.6 % of population, 4th of 10, series breaks in 2023',
    );
    await expect(country('EGY')).toHaveAccessibleName(/^Egypt: dialogue partner since/);
    const point = await pointIn(page, 'IND');
    await page.mouse.move(point.x, point.y);
    await expect(page.locator('.map-tip')).toContainText('India: 55.9 % of population');
    await expect(page.locator('.map-tip')).toContainText('member since 9 June 2017');
  });

  test('that is missing is patterned and said to be', async ({ page }) => {
    await open(page, 'color=fixed_broadband_per_100', 'date=2003-06-01');
    const { country } = parts(page);
    await expect(country('PAK')).toHaveAttribute('data-class', 'missing');
    await expect(country('PAK')).not.toHaveAttribute('data-value');
    await expect(country('PAK')).toHaveAccessibleName('Pakistan: no value from 2000 to 2003');
    const fill = await country('PAK')
      .locator('.shape')
      .evaluate((shape) => getComputedStyle(shape).fill);
    expect(fill).toContain('#lines-missing');
    // India is no member yet and has a value all the same.
    await expect(country('IND')).toHaveAttribute('data-class', '0');
    await expect(labelOf(page, /INDIA/)).toHaveText(/0\.01$/);
  });
});

test('The legend tells the divide, earlier years, breaks, source and licence', async ({ page }) => {
  await open(page, INTERNET, 'date=2023-06-01');
  const { legend } = parts(page);
  await expect(page.locator('.legend-divide')).toHaveText(
    '2023: from 27.4% (Pakistan) to 92.9% (Kazakhstan), median 89.0%; 9 of 10 members',
  );
  await expect(legend.getByRole('img')).toHaveAccessibleName(
    /^Spread of the values for 2023: Kazakhstan: 92\.9 % of population, 1st of 10; Russia/,
  );
  await legend.getByText('1 value of an earlier year stands in').click();
  await expect(legend.getByText('2022: India')).toBeVisible();
  await legend.getByText('2 breaks in series').click();
  await expect(legend.getByText(/a break in the series .* not a real jump/)).toBeVisible();
  await legend.getByText('About these numbers').click();
  await expect(legend.getByRole('link', { name: /World Bank/ })).toHaveAttribute(
    'href',
    /^https:\/\/data\.worldbank\.org\//,
  );
  await expect(legend.getByText('CC BY 4.0')).toBeVisible();
  await parts(page).cursor.focus();
  await page.keyboard.press('PageUp');
  await expect(page.locator('.legend-divide')).toHaveText(
    '2022: from 24.2% (Pakistan) to 92.3% (Kazakhstan), median 80.8%',
  );
  await expect(legend.getByText('stands in')).toHaveCount(0);
  await expect(legend.getByText('1 break in a series')).toBeVisible();
});

test('Disputed land shows no status where the colours show a number', async ({ page }) => {
  await open(page, INTERNET);
  await expect(values(page)).toBeVisible();
  const stripes = await page
    .locator('#map .disputes, #map defs')
    .locator('..')
    .first()
    .evaluate((plane) =>
      [...plane.querySelectorAll('.stripe')].map((stripe) => getComputedStyle(stripe).fill),
    );
  expect(stripes.length).toBeGreaterThan(5);
  expect(new Set(stripes).size).toBe(1);
});

test('A choice goes on in another language', async ({ page }) => {
  await open(page, INTERNET, 'among=all');
  await expect(values(page)).toBeVisible();
  await page.locator('#toolbar .language select').selectOption('ru');
  await expect(page.locator('.legend-values')).toHaveText('Значения за 2025 г., % населения');
  await expect(page.getByRole('combobox', { name: 'Цвета показывают' })).toHaveValue(
    'internet_users_pct',
  );
  await expect(parts(page).country('IND')).toHaveAccessibleName(
    'Индия: 55,9 % населения, приведено значение за 2022 г., 23-е место из 27',
  );
});

test('Numbers that cannot be had are said to be, and asked for again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  let failing = true;
  await page.route('**/data/indicators-*.json', (route) =>
    failing ? route.abort() : route.continue(),
  );
  await open(page, INTERNET);
  const { legend, country } = parts(page);
  await expect(legend.getByRole('alert')).toContainText('The yearly numbers could not be loaded.');
  await expect(country('IND')).not.toHaveAttribute('data-class');
  failing = false;
  await legend.getByRole('button', { name: 'Try again' }).click();
  await expect(values(page)).toBeVisible();
  await expect(country('IND')).toHaveAttribute('data-class', '2');
});

test('A talk shows the numbers in the hall', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, 'mode=present', 'tour=karamay', 'step=karamay-2025', INTERNET);
  const { legend, country } = parts(page);
  await expect(country('IND')).toHaveAttribute('data-class', '2');
  await expect(legend.getByText('Individuals using the Internet').last()).toBeVisible();
  await expect(choice(page)).toBeHidden();
  const cut = await legend.evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(cut).toBeLessThanOrEqual(0);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a button of 44 pixels opens the legend, of statuses and of numbers', async ({ page }) => {
    await open(page);
    const { legend } = parts(page);
    const toggle = legend.getByRole('button', { name: 'Legend' });
    await expect(legend.getByText('6 founding members')).toBeHidden();
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    const { width, height } = await boxOf(toggle);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(legend.getByText('6 founding members')).toBeVisible();
    await choice(page).selectOption('egdi');
    await expect(values(page)).toBeVisible();
    expect((await boxOf(choice(page))).height).toBeGreaterThanOrEqual(44);
    await toggle.click();
    await expect(values(page)).toBeHidden();
    await expect(legend.getByText('UN E-Government Development Index (EGDI)').last()).toBeVisible();
  });
});

test('axe finds nothing in the legend drawn up, on a desk and on a phone', async ({ page }) => {
  await open(page, INTERNET, 'among=all', 'date=2013-06-01');
  await expect(values(page)).toBeVisible();
  for (const summary of await page.locator('.legend summary').all()) await summary.click();
  const faults = async () =>
    (await new AxeBuilder({ page }).include('.legend').analyze()).violations;
  expect(await faults()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await parts(page).legend.getByRole('button', { name: 'Legend' }).click();
  await expect(values(page)).toBeVisible();
  expect(await faults()).toEqual([]);
});
