import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { boxOf, expect, expectPanel, open, parts, test } from './atlas';

const FILE = '**/data/search-*.json';

const search = (page: Page) => ({
  panel: page.locator('dialog.search'),
  field: page.getByRole('combobox', { name: 'A name in any language' }),
  list: page.getByRole('listbox', { name: 'What is found' }),
  active: page.locator('dialog.search [aria-selected="true"]'),
  result: (kind: string, id: string) => page.locator(`[data-result="${kind} ${id}"]`),
  status: page.locator('dialog.search [role="status"]'),
});

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.locator('dialog.search input')).toBeFocused();
  await expect(page.locator('dialog.search [role="option"]').first()).toBeVisible();
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('dialog.search input').fill(text);
}

test('The key / opens the search, what is found is shown on map and timeline, Enter opens it', async ({
  page,
}) => {
  await open(page);
  const { field, active, status, panel } = search(page);
  const { mark } = parts(page);
  await openSearch(page);
  await page.keyboard.type('kirgh');
  await expect(active).toHaveAttribute('data-result', 'country KGZ');
  await expect(active).toContainText('founding member since 15 June 2001');
  await expect(active.locator('mark')).toHaveText('Kirgh');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await active.getAttribute('id')) ?? '',
  );
  await expect(status).toHaveText(/^\d+ results$/);
  await expect(mark('ict-ministers-5-kyrgyzstan')).toHaveClass(/is-hovered/);
  await expect(page.locator('#map .highlight.hover')).toHaveAttribute('d', /^M/);
  // Nothing is chosen yet.
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await page.keyboard.press('Enter');
  await expectPanel(page, 'country', 'KGZ');
  await expect(panel).toBeHidden();
  await expect(mark('summit-24-2024')).not.toHaveClass(/is-hovered/);
});

test('The arrow keys, Home and End go through the results, and each is pointed at', async ({
  page,
}) => {
  await open(page);
  const { active, result } = search(page);
  const { mark } = parts(page);
  await openSearch(page);
  await page.keyboard.press('ArrowDown');
  await expect(active).toHaveAttribute('data-result', 'event ict-ministers-1-2021');
  await expect(mark('ict-ministers-1-2021')).toHaveClass(/is-hovered/);
  await page.keyboard.press('ArrowDown');
  await expect(mark('ict-ministers-2-2023')).toHaveClass(/is-hovered/);
  await expect(mark('ict-ministers-1-2021')).not.toHaveClass(/is-hovered/);
  await page.keyboard.press('End');
  await expect(active).toHaveAttribute('data-result', 'event ict-ministers-5-kyrgyzstan');
  await page.keyboard.press('ArrowDown');
  await expect(active).toHaveAttribute('data-result', 'event ict-ministers-1-2021');
  await page.keyboard.press('Home');
  await type(page, 'karamay');
  await expect(active).toHaveAttribute('data-result', 'city karamay');
  await expect(result('event', 'forum-karamay-2025')).toBeAttached();
  await page.keyboard.press('Enter');
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('Escape closes the search alone and gives the focus back', async ({ page }) => {
  await open(page, 'country=KGZ');
  const { panel } = search(page);
  const button = parts(page).button('Search');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog.search input')).toBeFocused();
  await type(page, 'india');
  await expect(parts(page).mark('ict-ministers-2-2023')).toHaveClass(/is-hovered/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await expectPanel(page, 'country', 'KGZ');
  await expect(page.locator('#map .highlight.hover')).toHaveAttribute('d', '');
});

test('The mouse points, opens, and asks for more', async ({ page }) => {
  await open(page);
  const { panel, result } = search(page);
  await parts(page).button('Search').click();
  await type(page, 'summit');
  await expect(panel.locator('[data-kind="event"] [data-result]')).toHaveCount(4);
  await panel.locator('[data-kind="event"] [role="option"]').last().click();
  expect(await panel.locator('[data-kind="event"] [data-result]').count()).toBeGreaterThan(20);
  await expect(page.locator('dialog.search input')).toBeFocused();
  await type(page, 'Astana');
  await result('city', 'astana').hover();
  await expect(page.locator('#map .highlight.hover')).toHaveAttribute('d', /^M/);
  await type(page, 'belarus becomes');
  await result('event', 'membership-belarus-2024').click();
  await expectPanel(page, 'event', 'membership-belarus-2024');
});

test('A person, a theme, a ministry and a source lead to where they are named', async ({
  page,
}) => {
  await open(page, 'event=none');
  const { active } = search(page);
  await openSearch(page);
  await type(page, 'Xiong Jizhun');
  await expect(active).toHaveAttribute('data-result', 'person xiong-jijun');
  await expect(active).toContainText('Vice Minister of Industry and Information Technology, China');
  await page.keyboard.press('Enter');
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await openSearch(page);
  await type(page, 'e-signature');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/theme=e-signature-interoperability/);
  await openSearch(page);
  await type(page, 'MIIT');
  await page.keyboard.press('Enter');
  await expectPanel(page, 'country', 'CHN');
  await openSearch(page);
  await type(page, 'uzdaily');
  await expect(active).toHaveAttribute('data-result', /^source /);
  const link = page.getByRole('link', { name: 'Read the source' });
  await expect(link).toHaveAttribute('href', /uzdaily/i);
  await page.keyboard.press('Enter');
  await expect(parts(page).details).toHaveAttribute('data-panel', /event|country|overview/);
});

for (const [lang, label, typed, first] of [
  ['ru', 'Киргизия', 'киргизия', 'country KGZ'],
  ['zh', '克拉玛依', '克拉玛', 'city karamay'],
  ['fa', 'قرقیزستان', 'قرقيز', 'country KGZ'],
] as const) {
  test(`In ${lang} what is typed in its script is found, and so is any other`, async ({ page }) => {
    await open(page, `lang=${lang}`);
    const { active } = search(page);
    await openSearch(page);
    await type(page, typed);
    await expect(active).toHaveAttribute('data-result', first);
    await expect(active).toContainText(label);
    for (const other of ['Karamay', 'Карамай', '克拉玛依', 'قره‌مای']) {
      await type(page, other);
      await expect(active).toHaveAttribute('data-result', 'city karamay');
    }
    await page.keyboard.press('Enter');
    await expectEvent(page, 'ict-ministers-4-2025');
  });
}

async function expectEvent(page: Page, id: string): Promise<void> {
  await expect(page.locator('#details')).toHaveAttribute('data-subject', id);
}

test('Where nothing is found, that is said, and the nearest name is one press away', async ({
  page,
}) => {
  await open(page);
  const { active, list, field, status } = search(page);
  await openSearch(page);
  await type(page, 'Kaarmay');
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(status).toHaveText('Nothing is called “Kaarmay”.');
  await page.getByRole('button', { name: 'Karamay', exact: true }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Karamay');
  await expect(active).toHaveAttribute('data-result', 'city karamay');
});

test('Whatever is typed is only text', async ({ page }) => {
  await open(page);
  const { panel, status } = search(page);
  await openSearch(page);
  await type(page, '<img src=x onerror=alert(1)>'.repeat(400));
  await expect(panel.locator('img')).toHaveCount(0);
  expect((await status.textContent())?.length).toBeLessThanOrEqual(120);
  await type(page, '.*[({\\');
  await expect(panel).toBeVisible();
  await type(page, '   ');
  await expect(panel.getByText('Ministers’ meetings')).toBeVisible();
});

test('Where the file of the search cannot be had, that is said and tried again', async ({
  page,
  watch,
}) => {
  watch.allow(/status of 404/);
  await page.route(FILE, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await open(page);
  await page.keyboard.press('/');
  const alert = page.locator('dialog.search').getByRole('alert');
  await expect(alert).toContainText('What can be searched could not be loaded.');
  await expect(alert).toContainText(/the server answered 404 for search-.*\.json/);
  await page.locator('dialog.search input').fill('iran');
  await page.unroute(FILE);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(search(page).active).toHaveAttribute('data-result', 'country IRN');
});

test('While presenting the key / does nothing', async ({ page }) => {
  await open(page, 'mode=present&tour=karamay&step=karamay-2025');
  await page.locator('#caption .caption-claim').first().waitFor();
  await page.keyboard.press('/');
  await expect(page.locator('dialog.search[open]')).toHaveCount(0);
});

test('The search leaves map and timeline free', async ({ page }) => {
  await open(page);
  await openSearch(page);
  const [panel, map, timeline] = await Promise.all(
    ['dialog.search', '#map', '#timeline'].map((part) => boxOf(page.locator(part))),
  );
  if (!panel || !map || !timeline) throw new Error('A part has no box.');
  expect(panel.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
  expect(panel.y + panel.height).toBeLessThanOrEqual(timeline.y + 1);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the search hangs from the top, and the timeline stays in sight', async ({ page }) => {
    await open(page);
    await parts(page).button('Search').click();
    await type(page, 'Шанхай');
    const { panel, result } = search(page);
    const box = await boxOf(panel);
    expect([box.x, box.y, box.width]).toEqual([0, 0, 390]);
    expect(box.y + box.height).toBeLessThan((await boxOf(page.locator('#timeline'))).y);
    await result('city', 'shanghai').click();
    await expectEvent(page, 'summit-6-2006');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'fa']) {
    test(`axe finds nothing in the search, ${colorScheme}, ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, `lang=${lang}`);
      await openSearch(page);
      for (const text of ['china', 'Kaarmay']) {
        await type(page, text);
        await page.waitForTimeout(200);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .include('dialog.search')
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    });
  }
}
