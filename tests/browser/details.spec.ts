import { expect, expectDay, expectPanel, open, parts, test } from './atlas';

test('The overview tells the count, the last and the next meeting', async ({ page }) => {
  await open(page);
  const { details } = parts(page);
  await details.getByRole('button', { name: 'Overview' }).click();
  await expectPanel(page, 'overview');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(
    '10 members, 2 observers, 14 dialogue partners',
  );
  await expect(details).toContainText('On 17 June 2025');
  await expect(details.locator('[data-open="ict-ministers-4-2025"]')).toBeVisible();
  await details.locator('[data-open="ict-ministers-5-kyrgyzstan"]').click();
  await expectPanel(page, 'event', 'ict-ministers-5-kyrgyzstan');
});

test('Esc closes the details, but first a dialog', async ({ page }) => {
  await open(page);
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await page.keyboard.press('Escape');
  await expectPanel(page, 'overview');
});

test('Esc pressed twice at once closes a dialog and then the details', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  // Before the next frame, when the closed dialog still has the focus.
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
    const button = dialog?.querySelector('button');
    dialog?.close();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await expectPanel(page, 'overview');
});

test('A dialog opens from its button, keeps the focus and gives it back', async ({ page }) => {
  await open(page);
  const { button } = parts(page);
  await button('Sources and credits').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sources and credits' });
  await expect(dialog).toContainText('Natural Earth');
  await expect(dialog).toContainText('GeoNames');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button('Sources and credits')).toBeFocused();
});

test('A country tells its status path, agency, hosted meetings and terms', async ({ page }) => {
  await open(page, 'country=IND');
  const { details } = parts(page);
  for (const heading of [
    'Status over the years',
    'Steps to membership',
    'Meetings hosted',
    'ICT ministry or agency',
    'Chairmanships of the SCO',
    'Sources',
  ]) {
    await expect(details.getByRole('heading', { name: heading }).first()).toBeVisible();
  }
  await expect(details.locator('.status-list li')).toHaveCount(2);
  await expect(details.locator('.status-list [aria-current]')).toContainText(
    'member since 9 June 2017',
  );
  await expect(details.locator('.status-path svg rect')).toHaveCount(3);
  await details.locator('[data-open="ict-ministers-2-2023"]').first().click();
  await expectPanel(page, 'event', 'ict-ministers-2-2023');
});

test('A country’s status follows the cursor', async ({ page }) => {
  await open(page, 'country=IND', 'date=2016-01-01');
  const { details } = parts(page);
  await expect(details.locator('.panel-head')).toContainText('observer since');
  await parts(page).cursor.focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(details.locator('.panel-head')).toContainText('member since 9 June 2017');
  await expect(details.locator('[data-day]')).toHaveText('On 1 January 2018');
});

test('An event names its delegations apart from the members at the time', async ({ page }) => {
  await open(page);
  const { details } = parts(page);
  await expect(
    details.getByRole('heading', { name: 'Delegations that sources name' }),
  ).toBeVisible();
  await expect(details.getByRole('heading', { name: 'Members at the time (10)' })).toBeVisible();
  await expect(details).toContainText('Membership on the day, not a list of who was there.');
});

test('A meeting without date and city says so in words', async ({ page }) => {
  await open(page, 'event=ict-ministers-5-kyrgyzstan');
  const { details } = parts(page);
  await expect(details.locator('.facts')).toContainText('2026 proposed, no date confirmed');
  await expect(details.locator('.facts')).toContainText('Kyrgyzstan, city not announced');
  await expect(details.locator('.facts')).toContainText('announced');
});

test('Previous and next in the series lead on', async ({ page }) => {
  await open(page);
  const { details } = parts(page);
  const nav = details.getByRole('navigation', { name: 'Ministers’ meetings' });
  await nav.getByRole('button').first().click();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await expectDay(page, '2024-02-01');
});

test('A source number leads to its source, by mouse and by keyboard', async ({ page }) => {
  await open(page);
  const { details } = parts(page);
  const cite = details.getByRole('link', { name: 'Source 3' }).first();
  const id = await cite.getAttribute('data-source');
  const source = details.locator(`[data-source-item="${id}"]`);
  await cite.click();
  await expect(source).toBeInViewport();
  await expect(source).toBeFocused();
  const address = page.url();
  await details.getByRole('link', { name: 'Source 2' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(source).not.toBeFocused();
  expect(page.url()).toBe(address);
});

test('Doubts are marked with words', async ({ page }) => {
  await open(page);
  const { details } = parts(page);
  await expect(details.locator('[data-doubt="sources-differ"]').first()).toHaveText(
    'sources differ',
  );
});

test('A chip of a country lights it on the map and opens it', async ({ page }) => {
  await open(page);
  const chip = parts(page).details.locator('[data-chip="BLR"]');
  await chip.hover();
  await expect(page.locator('#map .highlight.hover')).not.toHaveAttribute('d', '');
  await chip.click();
  await expectPanel(page, 'country', 'BLR');
});

test('The appearance can be switched to dark and back', async ({ page }) => {
  await open(page);
  const html = page.locator('html');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /^Appearance/ });
  for (let press = 0; press < 2; press += 1) await button.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect.poll(paper).not.toBe(light);
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('The page follows the system’s dark appearance', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
